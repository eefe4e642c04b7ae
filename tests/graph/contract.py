"""Requests and answers held against the published description of Graph, where CONTRACTS says."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parents[2]
FILE = ROOT / os.environ.get("CONTRACTS", "../shared") / "graph-openapi.json"
NAMED_HEADERS = {"prefer", "if-match", "if-none-match", "consistencylevel"}
"""Headers that change what a request means; the description says where each may stand."""


@dataclass(frozen=True)
class Operation:
    template: str
    method: str
    rules: Mapping[str, Any]


class Contract:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        resource = Resource.from_contents(document, default_specification=DRAFT202012)
        self._registry: Any = Registry().with_resource("urn:graph", resource)
        by_words = sorted(document["paths"], key=lambda path: -len(re.sub(r"\{.*?\}", "", path)))
        self._paths = [(re.compile(_pattern(path)), path) for path in by_words]

    def operation(self, method: str, path: str) -> Operation | None:
        for pattern, template in self._paths:
            rules = self._document["paths"][template].get(method.lower())
            if rules and pattern.fullmatch(path):
                return Operation(template, method.lower(), rules)
        return None

    def faults_of_request(
        self,
        operation: Operation,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        body: bytes,
    ) -> Iterator[str]:
        parameters = {one["name"]: one for one in operation.rules.get("parameters", ())}
        given = {**query, **{k: v for k, v in headers.items() if k.lower() in NAMED_HEADERS}}
        known = {name.lower() for name in parameters}
        yield from (f"{name} has no place here" for name in given if name.lower() not in known)
        for name, one in parameters.items():
            if one.get("required") and one["in"] == "query" and name not in query:
                yield f"{name} is missing"
            if name in query:
                yield from self._faults(_value(query[name], one["schema"]), one["schema"])
        yield from self._faults_of_body(operation, body)

    def _faults_of_body(self, operation: Operation, body: bytes) -> Iterator[str]:
        rules = operation.rules.get("requestBody")
        if rules is None:
            yield from ["a body has no place here"] if body else []
        elif "application/json" in rules["content"] and (body or rules.get("required")):
            place = _pointer(operation, "requestBody", "content", "application/json", "schema")
            try:
                yield from self._faults(json.loads(body), {"$ref": f"urn:graph#{place}"})
            except ValueError:
                yield "the body is no JSON"

    def faults_of_answer(self, operation: Operation, status: int, body: bytes) -> Iterator[str]:
        """What the stand-in itself says has to keep to the description as well."""
        rules = operation.rules["responses"].get(str(status))
        if rules is None:
            yield f"{status} is no answer to {operation.method} {operation.template}"
        elif "application/json" in rules.get("content", {}):
            parts = ("responses", str(status), "content", "application/json", "schema")
            place = _pointer(operation, *parts)
            yield from self._faults(json.loads(body), {"$ref": f"urn:graph#{place}"})

    def _faults(self, value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
        rooted = {"$id": "urn:here", **schema}
        validator = Draft202012Validator(rooted, registry=self._registry)
        yield from (f"{one.json_path}: {one.message[:300]}" for one in validator.iter_errors(value))


def _pattern(template: str) -> str:
    """A colon ends the id of an item that a path is counted from; such a path goes on for long."""
    parts = re.split(r"(\{.*?\})", template)
    return "".join(_part(one) for one in parts)


def _part(text: str) -> str:
    match text:
        case "{path}":
            return "[^:]+"
        case "{driveItem-id}":
            return "[^/:]+"
        case _:
            return "[^/]+" if text.startswith("{") else re.escape(text)


def _pointer(operation: Operation, *parts: str) -> str:
    where = ("paths", operation.template, operation.method, *parts)
    return "".join("/" + one.replace("~", "~0").replace("/", "~1") for one in where)


def _value(text: str, schema: Mapping[str, Any]) -> Any:
    return int(text) if schema.get("type") == "integer" and text.isdecimal() else text


@cache
def published() -> Contract | None:
    return Contract(json.loads(FILE.read_text(encoding="utf-8"))) if FILE.is_file() else None

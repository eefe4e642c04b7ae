"""The words that days are said in, Dutch and English, brought back to a few signs.

"dinsdag de derde maart" becomes "d1 3e m3": `m` a month, `d` a day of the week, `s` a season,
`3e` an ordinal; what says nothing about when ("op", "rond") falls away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_SAME = (
    "m1 januari january jan",
    "m2 februari february feb febr",
    "m3 maart march mrt mar",
    "m4 april apr",
    "m5 mei may",
    "m6 juni june jun",
    "m7 juli july jul",
    "m8 augustus august aug",
    "m9 september sept sep",
    "m10 oktober october okt oct",
    "m11 november nov",
    "m12 december dec",
    "d0 maandag monday ma mon",
    "d1 dinsdag tuesday di tue tues",
    "d2 woensdag wednesday wo wed",
    "d3 donderdag thursday do thu thurs",
    "d4 vrijdag friday vr fri",
    "d5 zaterdag saturday za sat",
    "d6 zondag sunday zo sun",
    "s1 lente voorjaar spring",
    "s2 zomer summer",
    "s3 herfst najaar autumn fall",
    "s4 winter",
    "1 een één a an one",
    "2 twee two",
    "3 drie three",
    "4 vier four",
    "5 vijf five",
    "6 zes six",
    "7 zeven seven",
    "8 acht eight",
    "9 negen nine",
    "10 tien ten",
    "11 elf eleven",
    "12 twaalf twelve",
    "13 dertien thirteen",
    "14 veertien fourteen",
    "15 vijftien fifteen",
    "16 zestien sixteen",
    "17 zeventien seventeen",
    "18 achttien eighteen",
    "19 negentien nineteen",
    "20 twintig twenty",
    "21 eenentwintig twenty-one",
    "22 tweeëntwintig tweeentwintig twenty-two",
    "23 drieëntwintig drieentwintig twenty-three",
    "24 vierentwintig twenty-four",
    "25 vijfentwintig twenty-five",
    "26 zesentwintig twenty-six",
    "27 zevenentwintig twenty-seven",
    "28 achtentwintig twenty-eight",
    "29 negenentwintig twenty-nine",
    "30 dertig thirty",
    "31 eenendertig thirty-one",
    "1e eerste first",
    "2e tweede second",
    "3e derde third",
    "4e vierde fourth",
    "5e vijfde fifth",
    "6e zesde sixth",
    "7e zevende seventh",
    "8e achtste eighth",
    "9e negende ninth",
    "10e tiende tenth",
    "dag dagen day days",
    "week weken weeks wk",
    "maand maanden month months mnd",
    "kwartaal kwartalen quarter quarters kw",
    "jaar jaren year years",
    "helft halfjaar",
    "half medio mid midden halverwege middle",
    "begin beginning start early vroeg",
    "eind einde end late laat ultimo",
    "volgend volgende next",
    "dit deze this huidige huidig",
    "komend komende aanstaande eerstvolgende as coming",
    "laatste last",
    "na after",
    "binnen within",
    "tussen between",
    "tot en and until till t/m",
    "vandaag today nu now",
    "morgen tomorrow",
    "overmorgen",
)
_SIGNS: Mapping[str, str] = {word: same.split()[0] for same in _SAME for word in same.split()}
_FILLING = (
    "op in de het rond ongeveer circa per vanaf over om bij richting ergens waarschijnlijk denk ik",
    "uiterlijk tegen voor vóór misschien van we wij beginnen starten gaan dat is dan hopelijk pas",
    "loop gedurende tijdens during course",
    "on the around about of from by somewhere probably before maybe perhaps we will",
)
_NOTHING = frozenset(word for line in _FILLING for word in line.split())
_MONTH_FIRST = re.compile(r"(?<!\b\d )(?<!\b\d\d )(?<!\b\de )(?<!\b\d\de )\bm(\d+) (\d{1,2}e?)\b")
"""“March 3rd”, and not the “3 m3 27” of a year in two figures."""
_TOGETHER = (
    (re.compile(r"[’`]"), "'"),
    (re.compile(r"\b(?:om |at )?\d{1,2}(?:[:.]\d\d| uur| ?(?:am|pm))+(?: uur)?$"), ""),
    (re.compile(r"a\.s\.?(?=\s|$)"), "komend"),
    (re.compile(r"(?<=[a-z])\.|[,()]"), " "),
    (re.compile(r"\bday after tomorrow\b"), "overmorgen"),
    (re.compile(r"\b(?:half jaar|halve jaar|half a year|half year)\b"), "halfjaar"),
    (re.compile(r"\banderhalf jaar\b"), "18 maanden"),
    (re.compile(r"\b(?:anderhalve|one and a half|1[.,]5) (?:maand|months?)\b"), "anderhalf maand"),
    (re.compile(r"\ba month and a half\b"), "anderhalf maand"),
    (re.compile(r"\b(mid|half|medio|begin|eind|early|late)-(?=[a-z])"), r"\1 "),
    (re.compile(r"\b(\d{1,2}) ?[-–] ?(\d{1,2})(?= [a-z])"), r"\1 tot \2"),
    (re.compile(r"\b(\d{1,2})(?:e|ste|de|th|st|nd|rd)\b"), r"\1e"),
    (re.compile(r"\b[qk]([1-4])\b"), r"\1e kwartaal"),
    (re.compile(r"\bh([12])\b"), r"\1e helft"),
    (re.compile(r"'(\d\d)\b"), r"20\1"),
    (re.compile(r"(?<=\d{4})[-/ ](?=\de )"), " "),
)


def in_signs(said: str, year: int) -> str:
    """What was said in signs; `year` is the one that it is now."""
    text = said.lower()
    for pattern, instead in _TOGETHER:
        text = pattern.sub(instead, text)
    signs = " ".join(_signs(text))
    signs = signs.replace("volgend jaar", str(year + 1)).replace("dit jaar", str(year))
    signs = _MONTH_FIRST.sub(r"\2 m\1", signs)
    return re.sub(r"^(\d{4}) (.+)$", r"\2 \1", signs)


def _signs(text: str) -> Iterator[str]:
    for word in text.split():
        if word not in _NOTHING:
            yield _SIGNS.get(word, word)

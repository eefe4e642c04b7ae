"""The adapter of the bot SDK, without a client and threads for every turn."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from botbuilder.core import BotAdapter, TurnContext
from botbuilder.schema import Activity, ConversationReference, ResourceResponse

from bot.ports import Address, Message
from bot.teams.messenger import TeamsMessenger


class TeamsAdapter(BotAdapter):
    """Runs turns through the SDK's pipeline and sends over one pooled connection.

    What the bot says goes through the outbox; the sending methods are there for SDK middleware.
    """

    def __init__(self, messenger: TeamsMessenger) -> None:
        super().__init__()
        self._messenger = messenger

    async def take_turn(
        self, activity: Activity, logic: Callable[[TurnContext], Awaitable[None]]
    ) -> None:
        await self.run_pipeline(TurnContext(self, activity), logic)

    async def say(self, to: Address, message: Message) -> None:
        """At once, past the outbox: for what goes wrong before anything can be put there."""
        await self._messenger.send(to, message)

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        to = address_of(context.activity)
        sent = [await self._messenger.send(to, Message(one.text or "")) for one in activities]
        return [ResourceResponse(id=message) for message in sent]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        message = Message(activity.text or "")
        await self._messenger.replace(address_of(context.activity), activity.id, message)
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        message = Message()
        await self._messenger.replace(address_of(context.activity), reference.activity_id, message)


def address_of(activity: Any) -> Address:
    """Where an activity came from.  The SDK drops `tenantId`; Teams repeats it in channelData."""
    conversation, data = activity.conversation, activity.channel_data or {}
    match data.get("tenant"):
        case {"id": str(tenant)}:
            pass
        case _:
            tenant = conversation.tenant_id or ""
    kind = conversation.conversation_type or "personal"
    return Address(
        channel=activity.channel_id or "",
        service_url=activity.service_url or "",
        conversation=conversation.id,
        kind=kind,
        tenant=tenant,
        bot=activity.recipient.id if activity.recipient else "",
        user=activity.from_property.id if kind == "personal" else "",
    )

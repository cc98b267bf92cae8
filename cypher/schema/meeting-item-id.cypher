// An id names one MeetingItem.
CREATE CONSTRAINT meeting_item_id IF NOT EXISTS FOR (node:MeetingItem) REQUIRE node.id IS UNIQUE

// The items of the minutes about an area.
CREATE INDEX meeting_item_of_area IF NOT EXISTS FOR (node:MeetingItem) ON (node.area)

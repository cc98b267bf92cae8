// Items of minutes in the order in which they are paged.
CREATE INDEX meeting_item_sort_key IF NOT EXISTS FOR (node:MeetingItem) ON (node.sortKey)

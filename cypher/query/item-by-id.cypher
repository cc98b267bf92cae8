// MeetingItem nodes with these ids.
UNWIND $ids AS id
MATCH (item:MeetingItem {id: id})
RETURN id, item {.*} AS node

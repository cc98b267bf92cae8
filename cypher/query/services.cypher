// All services, by name.
MATCH (service:Service)
WHERE service.id > ''
WITH service ORDER BY service.name, service.id
RETURN service {.*} AS node

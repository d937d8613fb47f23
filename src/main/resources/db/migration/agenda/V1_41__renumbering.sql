-- The numbers of the items before and after the edit that made a version, as addresses: {"3": "4", "4": ""}.
alter table agenda.version add column renumbered jsonb not null default '{}';

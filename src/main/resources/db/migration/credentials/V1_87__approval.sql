-- The Conference decides on the report as a whole: what the bureau had found becomes its decision, for all States whose
-- credentials are still as they were when the report was issued.
alter table credentials.report
    -- For each State whose credentials the report accepts, provisionally or not, the version on which it rests.
    add versions jsonb not null default '{}',
    add approved_on date,
    add approved_in integer check (approved_in > 0),
    add approved_by text,
    add check ((approved_on is null) = (approved_by is null));

-- Left behind by acts that were refused; nothing has happened to these credentials.
delete from credentials.credential where version = 0;

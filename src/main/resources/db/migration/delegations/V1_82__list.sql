-- When the secretariat gave out the list of participants; before the first of a session the public sees none.
create table delegations.issue (
    session bigint primary key,
    final boolean not null,
    issued_by text not null,
    issued_at timestamptz not null
);
create trigger next_edition after insert or update or delete on delegations.issue
    for each statement execute function web.next_edition();

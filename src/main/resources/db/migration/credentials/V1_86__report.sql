-- The report on credentials as issued: its texts are kept, so that later acts or other words never change it.
create table credentials.report (
    session bigint not null,
    edition text not null check (edition in ('first', 'final')),
    issued_at timestamptz not null,
    issued_by text not null,
    -- For each language its title and passages.
    texts jsonb not null,
    primary key (session, edition)
);

create trigger next_edition after insert or update or delete on credentials.report
    for each statement execute function web.next_edition();

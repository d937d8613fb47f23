-- The organization of work of a session. Every change makes a whole new version, so that any earlier one can be
-- restored, and what the extended bureau approved can be compared with what stands now.
create schema programme;

-- The version that stands; its row is locked while the programme changes.
create table programme.plan (
    session bigint primary key,
    version integer not null check (version >= 0)
);

create table programme.version (
    session bigint not null references programme.plan,
    number integer not null check (number > 0),
    cause text not null check (cause in ('paper', 'paper-language', 'paper-undone', 'edit', 'undo')),
    made_at timestamptz not null,
    made_by text,
    -- The paper that made the version, for cause paper, paper-language and paper-undone.
    paper bigint,
    -- The first version with the same content: itself, or the one that an undo brought back.
    same_as integer not null,
    resources_total integer,
    resources_plenary integer,
    resources_parallel integer,
    resources_languages integer,
    primary key (session, number)
);

create table programme.meeting (
    session bigint not null,
    version integer not null,
    number integer not null check (number > 0),
    date date not null,
    -- Hours by the clocks of the place where the body meets.
    starts time not null,
    ends time not null check (ends > starts),
    stream text not null check (stream in ('plenary', 'parallel')),
    room text not null,
    interpreted boolean not null,
    revision integer not null,
    changed_at timestamptz not null,
    primary key (session, version, number),
    foreign key (session, version) references programme.version on delete cascade
);

create table programme.entry (
    session bigint not null,
    version integer not null,
    meeting integer not null,
    ordinal integer not null check (ordinal > 0),
    items text[] not null,
    title jsonb not null,
    continued boolean not null,
    decides boolean not null,
    primary key (session, version, meeting, ordinal),
    foreign key (session, version, meeting) references programme.meeting on delete cascade
);

-- Acts of the extended bureau, never changed.
create table programme.approval (
    session bigint not null,
    version integer not null,
    approved_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    foreign key (session, version) references programme.version
);
create index approval_session on programme.approval (session, recorded_at);

create trigger next_edition after insert or update or delete on programme.plan
    for each statement execute function web.next_edition();
create trigger next_edition after insert or update or delete on programme.approval
    for each statement execute function web.next_edition();

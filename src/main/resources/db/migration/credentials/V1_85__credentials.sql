-- The credentials of the States at a session: what came in, what the bureau found, objections, what the Conference
-- decided. Only what stands now is here; how it came about is in the procedural record.
create schema credentials;

-- What is said of a session as a whole; amendment is null while the agenda tells.
create table credentials.session (
    session bigint primary key,
    amendment boolean
);

create table credentials.credential (
    session bigint not null,
    state text not null,
    -- Raised with each act; an act rests on the version that its officer saw.
    version integer not null check (version >= 0),
    form text check (form in ('original', 'copy', 'names')),
    issuer text check (issuer in ('head-of-state', 'head-of-government', 'minister', 'permanent-representative',
                                  'competent-authority', 'other')),
    received_at timestamptz,
    note text not null default '',
    examination text check (examination in ('accepted', 'provisional')),
    examined_on date,
    decision text check (decision in ('accepted', 'provisional', 'not-admitted')),
    decided_on date,
    decided_in integer check (decided_in > 0),
    act text not null,
    acted_by text not null,
    acted_at timestamptz not null,
    primary key (session, state),
    check ((form is null) = (received_at is null)),
    check ((examination is null) = (examined_on is null)),
    check ((decision is null) = (decided_on is null))
);

create table credentials.objection (
    session bigint not null,
    state text not null,
    raised_by text not null,
    raised_on date not null,
    why text not null,
    -- Once the Conference has decided, or the objection was withdrawn.
    settled boolean not null,
    primary key (session, state, raised_by),
    foreign key (session, state) references credentials.credential on delete cascade
);

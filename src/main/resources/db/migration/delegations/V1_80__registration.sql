-- Who takes part in a session, and for whom. What a person gave is kept version by version until it is erased, so that a
-- change waits for approval while what was approved stands.
create schema delegations;

create table delegations.delegation (
    id bigint generated always as identity primary key,
    session bigint not null,
    kind text not null check (kind in ('state', 'entity', 'ngo')),
    -- The code of a State or of a regional economic integration organization; null for all others.
    state text,
    -- The name of an organization in the languages in which it is known; a State has its own.
    name jsonb not null default '{}',
    -- The name in small letters without accents, so that one organization is not entered twice.
    name_key text not null default '',
    check ((kind = 'state') = (state is not null))
);
create unique index delegation_state on delegations.delegation (session, state) where state is not null;
create unique index delegation_name on delegations.delegation (session, name_key) where state is null;

create table delegations.participant (
    id bigint generated always as identity primary key,
    delegation bigint not null references delegations.delegation,
    -- The latest of the particulars, and those that were approved last.
    version integer not null check (version > 0),
    approved_version integer check (approved_version <= version),
    state text not null check (state in ('pending', 'approved', 'refused', 'withdrawn')),
    why text not null default '',
    decided_by text,
    decided_at timestamptz,
    -- On the badge; given with the first approval.
    badge text unique,
    erased_at timestamptz
);
create index participant_delegation on delegations.participant (delegation);

create table delegations.particulars (
    participant bigint not null references delegations.participant,
    version integer not null,
    family text not null,
    given text not null,
    honorific text not null,
    position text not null,
    function text not null check (function in ('representative', 'alternate', 'adviser')),
    place integer not null,
    email text not null,
    -- Whether the person agreed to stand in the list of participants.
    listed boolean not null,
    -- What is left of a name when script, accents, vowels and order are taken away.
    likeness text not null,
    given_by text not null,
    given_at timestamptz not null,
    primary key (participant, version)
);
create index particulars_likeness on delegations.particulars (likeness);

-- A file of people as it was given in. Its content is kept only until it is accepted or put away; its hash stays, so that
-- the same file is known again.
create table delegations.file (
    id bigint generated always as identity primary key,
    session bigint not null,
    name text not null,
    hash text not null,
    content bytea,
    language text not null,
    state text not null check (state in ('open', 'accepted')),
    given_by text not null,
    given_at timestamptz not null,
    accepted_by text,
    accepted_at timestamptz,
    registered integer not null default 0,
    unique (session, hash)
);

create trigger next_edition after insert or update or delete on delegations.participant
    for each statement execute function web.next_edition();

-- The final list of participants as it was given out: later changes of those who took part do not change it. Who did not
-- agree to be named is only counted, and has no name here.
create table delegations.listed (
    session bigint not null,
    participant bigint not null references delegations.participant,
    family text not null,
    given text not null,
    honorific text not null,
    position text not null,
    function text not null,
    place integer not null,
    listed boolean not null,
    primary key (session, participant)
);
create trigger next_edition after insert or update or delete on delegations.listed
    for each statement execute function web.next_edition();

-- When the personal data of a session were erased because their time was over.
create table delegations.erasure (
    session bigint primary key,
    erased_at timestamptz not null,
    people integer not null
);

-- Who came to which meeting; scanned at two desks at once, a person is still there once.
create table delegations.presence (
    session bigint not null,
    meeting integer not null check (meeting > 0),
    participant bigint not null references delegations.participant,
    came_at timestamptz not null,
    recorded_by text not null,
    primary key (session, meeting, participant)
);

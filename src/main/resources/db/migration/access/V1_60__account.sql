-- Who may work at the desk of the secretariat.
create schema access;

create table access.account (
    name text primary key check (name = lower(name) and length(name) between 1 and 60),
    password text not null,
    -- A password given by someone else opens nothing but the page on which it is changed.
    must_change boolean not null default true,
    -- Raised with each change of the password; a sign-in made with an earlier one ends.
    edition integer not null default 1,
    created timestamptz not null
);

-- Attempts to sign in, kept only as long as they count: for an account, an address, or the two together.
create table access.attempt (
    subject text not null,
    at timestamptz not null
);
create index on access.attempt (subject, at);
create index on access.attempt (at);

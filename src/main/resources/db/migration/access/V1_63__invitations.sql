-- Whom to write to, who may not sign in, and links that open an account once.
alter table access.account
    add column email text unique check (email = lower(email) and length(email) between 3 and 254),
    add column locked boolean not null default false;

-- One link at most for an account and a purpose: the last one made. The link itself is known only to who was given it.
create table access.link (
    account text not null references access.account on delete cascade,
    purpose text not null check (purpose in ('INVITATION', 'RECOVERY')),
    -- SHA-256 of the token, in hexadecimal.
    token text not null unique,
    ends timestamptz not null,
    primary key (account, purpose)
);
comment on table access.link is 'Passing';

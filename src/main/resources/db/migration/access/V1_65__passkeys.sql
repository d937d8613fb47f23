-- Passkeys: a device proves that it holds a secret, in place of a password. Here lies only what the proof is checked with.
alter table access.account
    -- By what the devices know the account. Random, so that it tells them nothing of its holder.
    add column passkey_handle bytea not null unique default uuid_send(gen_random_uuid());

create table access.passkey (
    id bigint generated always as identity primary key,
    -- By what the device knows the passkey.
    credential bytea not null unique check (length(credential) between 1 and 1023),
    account text not null references access.account on delete cascade,
    name text not null check (length(name) between 1 and 60),
    public_key bytea not null,
    attestation bytea not null,
    transports text[] not null,
    -- Rises with each use where the device counts; some never do. One that does not rise any more has been copied.
    uses bigint not null check (uses >= 0),
    made timestamptz not null,
    last_used timestamptz
);
create index on access.passkey (account);

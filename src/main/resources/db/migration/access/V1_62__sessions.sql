-- Who is signed in, from where and until when. The columns are those that Spring Session names.
create table access.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    -- The account; empty before the sign-in, while a form is open.
    principal_name varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Left out of backups: whoever has one must not be able to go on with the sign-ins of others.
comment on table access.session is 'Passing';
comment on table access.session_attributes is 'Passing';
comment on table access.attempt is 'Passing';

-- Whom an organization's own provider of sign-ins vouches for: an account is bound to what the provider calls its holder,
-- so that an e-mail address that is given to another person later opens nothing.
create table access.provider_binding (
    account text not null references access.account on delete cascade,
    issuer text not null,
    subject text not null check (length(subject) between 1 and 255),
    bound timestamptz not null,
    -- An account has one holder at a provider, and a holder one account.
    primary key (account, issuer),
    unique (issuer, subject)
);

-- What each account is at the Conference, and for whom it acts. Before, there were only accounts of the administrator.
alter table access.account
    add column roles text[] not null default '{}'
        check (roles <@ array['ADMINISTRATOR', 'CONFERENCE_OFFICER', 'DOCUMENTS_OFFICER', 'CREDENTIALS_OFFICER',
            'REGISTRATION_DESK', 'PRESIDENT', 'VICE_PRESIDENT', 'RAPPORTEUR', 'FOCAL_POINT', 'MEMBER_OF_DELEGATION',
            'OBSERVERS_REPRESENTATIVE', 'AUTHORITY', 'ANALYST', 'DONOR']),
    -- The ISO code of a State, or the name of an organization.
    add column acting_for text check (length(acting_for) between 1 and 300),
    add check (acting_for is not null
        or not roles && array['FOCAL_POINT', 'MEMBER_OF_DELEGATION', 'OBSERVERS_REPRESENTATIVE', 'AUTHORITY']);

update access.account set roles = '{ADMINISTRATOR}';

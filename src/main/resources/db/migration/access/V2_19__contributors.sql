-- Those who answer a part of a questionnaire for their State.
alter table access.account
    drop constraint account_roles_check,
    drop constraint account_check,
    add constraint account_roles_check check (roles <@ array['ADMINISTRATOR', 'CONFERENCE_OFFICER', 'DOCUMENTS_OFFICER',
        'CREDENTIALS_OFFICER', 'REGISTRATION_DESK', 'PRESIDENT', 'VICE_PRESIDENT', 'RAPPORTEUR', 'FOCAL_POINT',
        'MEMBER_OF_DELEGATION', 'OBSERVERS_REPRESENTATIVE', 'AUTHORITY', 'CONTRIBUTOR', 'ANALYST', 'DONOR']),
    add constraint account_check check (acting_for is not null
        or not roles && array['FOCAL_POINT', 'MEMBER_OF_DELEGATION', 'OBSERVERS_REPRESENTATIVE', 'AUTHORITY', 'CONTRIBUTOR']);

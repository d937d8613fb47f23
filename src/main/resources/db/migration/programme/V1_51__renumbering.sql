-- The programme follows when an edit of the agenda gives its items other numbers.
alter table programme.version drop constraint version_cause_check;
alter table programme.version add constraint version_cause_check
    check (cause in ('paper', 'paper-language', 'paper-undone', 'edit', 'undo', 'renumbered', 'renumbering-undone'));

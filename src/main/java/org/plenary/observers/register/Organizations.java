package org.plenary.observers.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The register of organizations. */
@Service
public class Organizations {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    Organizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, in no order. */
    public List<Organization> all() {
        return jdbc.sql("select * from observers.organization")
                .query((row, _) -> organization(row))
                .list();
    }

    public Optional<Organization> find(long id) {
        return jdbc.sql("select * from observers.organization where id = ?")
                .param(id)
                .query((row, _) -> organization(row))
                .optional();
    }

    /** Enters an organization and gives its number. */
    @Transactional
    public long enter(Organization organization, String by) {
        return jdbc.sql("""
                        insert into observers.organization (kind, name, acronym, website, information, basis, checked,
                            source, changed_by, changed_at)
                        values (?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?) returning id
                        """)
                .params(values(organization))
                .params(by, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Enters many at once, in one statement. */
    void enterAll(List<Organization> many, String by) {
        jdbc.sql("""
                        insert into observers.organization (kind, name, acronym, website, information, basis, checked,
                            source, changed_by, changed_at)
                        select each.*, :by, :at
                        from jsonb_to_recordset(:many::jsonb) as each(kind text, name jsonb, acronym jsonb,
                            website text, information jsonb, basis text, checked boolean, source text)
                        """)
                .param(
                        "many",
                        JSON.writeValueAsString(
                                many.stream().map(Organizations::fields).toList()))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> fields(Organization each) {
        return Map.of(
                "kind", each.kind().word(),
                "name", JSON.readTree(each.name().toJson()),
                "acronym", JSON.readTree(each.acronym().toJson()),
                "website", each.website(),
                "information", JSON.readTree(each.information().toJson()),
                "basis", each.basis(),
                "checked", each.checked(),
                "source", each.source());
    }

    /** Changes an organization, if it is still as the officer saw it; tells whether it was. */
    @Transactional
    boolean change(Organization organization, String by) {
        return jdbc.sql("""
                        update observers.organization
                        set kind = ?, name = ?::jsonb, acronym = ?::jsonb, website = ?, information = ?::jsonb,
                            basis = ?, checked = ?, source = ?, changed_by = ?, changed_at = ?, version = version + 1
                        where id = ? and version = ?
                        """)
                        .params(values(organization))
                        .params(by, clock.instant().atOffset(ZoneOffset.UTC))
                        .params(organization.id(), organization.version())
                        .update()
                == 1;
    }

    /** Takes in what the reference data say, unless an officer has changed the entry since. */
    void load(String reference, Organization organization) {
        jdbc.sql("""
                        insert into observers.organization (kind, name, acronym, website, information, basis, checked,
                            source, reference, changed_at)
                        values (?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (reference) do update
                        set kind = excluded.kind, name = excluded.name, acronym = excluded.acronym,
                            website = excluded.website, basis = excluded.basis, checked = excluded.checked,
                            source = excluded.source
                        where observers.organization.changed_by is null
                        """)
                .params(values(organization))
                .params(reference, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<Object> values(Organization organization) {
        return List.of(
                organization.kind().word(),
                organization.name().toJson(),
                organization.acronym().toJson(),
                organization.website(),
                organization.information().toJson(),
                organization.basis(),
                organization.checked(),
                organization.source());
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                row.getLong("id"),
                OrganizationKind.ofWord(row.getString("kind")),
                MultilingualText.fromJson(row.getString("name")),
                MultilingualText.fromJson(row.getString("acronym")),
                row.getString("website"),
                MultilingualText.fromJson(row.getString("information")),
                row.getString("basis"),
                row.getBoolean("checked"),
                row.getString("source"),
                row.getInt("version"),
                row.getString("changed_by"));
    }
}

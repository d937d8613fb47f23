package org.plenary.questionnaires;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What of each questionnaire continues what of which older ones. */
@Service
public class Continuities {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Continuities(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What the questionnaire continues, by the code of the older one. */
    public List<Continuity> of(String questionnaire) {
        return jdbc
                .sql("""
                        select older, question, older_question, relation, value_map from questionnaires.continuity
                        where questionnaire = ? order by older, question, older_question""")
                .param(questionnaire)
                .query((row, _) -> Map.entry(
                        row.getString("older"),
                        new Correspondence(
                                row.getString("question"),
                                row.getString("older_question"),
                                Relation.ofWord(row.getString("relation")),
                                JSON.readValue(
                                        row.getString("value_map"), new TypeReference<Map<String, String>>() {}))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> new Continuity(questionnaire, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Continuity::older))
                .toList();
    }

    /** What a questionnaire continues of one older one; nothing if they have nothing to do with each other. */
    public Continuity between(String questionnaire, String older) {
        return of(questionnaire).stream()
                .collect(Collectors.toMap(Continuity::older, Function.identity()))
                .getOrDefault(older, new Continuity(questionnaire, older, List.of()));
    }

    /**
     * What a questionnaire continues of an older one, kept from all others until the transaction ends: who decides by what
     * is there now and puts something else in its place finds it still so.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Continuity held(String questionnaire, String older) {
        hold(questionnaire, older);
        return between(questionnaire, older);
    }

    /** Puts a continuity in place of the one that was there between the two. */
    @Transactional
    public void replace(Continuity continuity) {
        hold(continuity.questionnaire(), continuity.older());
        jdbc.sql("delete from questionnaires.continuity where questionnaire = ? and older = ?")
                .params(continuity.questionnaire(), continuity.older())
                .update();
        batches.batchUpdate(
                "insert into questionnaires.continuity values (?, ?, ?, ?, ?, ?::jsonb)",
                continuity.correspondences().stream()
                        .map(each -> new Object[] {
                            continuity.questionnaire(),
                            continuity.older(),
                            each.question(),
                            each.older(),
                            each.relation().word(),
                            JSON.writeValueAsString(each.values())
                        })
                        .toList());
    }

    private void hold(String questionnaire, String older) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('continuity:' || ? || ':' || ?))")
                .params(questionnaire, older)
                .query((_, _) -> true)
                .single();
    }
}

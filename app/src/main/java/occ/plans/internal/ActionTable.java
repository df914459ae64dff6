package occ.plans.internal;

import static occ.plans.internal.Columns.instant;
import static occ.plans.internal.Columns.utc;
import static occ.plans.internal.Columns.uuid;
import static occ.plans.internal.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.plans.Action;
import occ.plans.Action.Content;
import occ.plans.ActionId;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Actions.Owned;
import occ.plans.Actions.Step;
import occ.plans.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ActionTable {
    private static final String ACTION = """
            select a.*, o.name as officer_name, b.name as body_name, n.name as member_name,
                   a.officer is not null
                       and not exists (select from access.works_here h where h.account = a.officer) as officer_left,
                   r.words as asked_words, r.answer, r.reply, r.answered_at, s.name as subject_name,
                   s.kind as subject_kind, s.reference as subject_reference, x.id is not null as body_left
              from plans.action a
              join mapping.subject_now s on s.id = a.subject
              left join access.person o on o.id = a.officer
              left join access.body b on b.id = a.body
              left join partners.body_left x on x.id = a.body
              left join lateral (select b.name from pole.best_name b where b.subject = a.person limit 1) n on true
              left join plans.request r on r.action = a.id and r.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    ActionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Action> of(EntityId subject) {
        return jdbc.sql(ACTION + " where a.subject = :subject order by a.due_on, a.id")
                .param("subject", subject.value())
                .query((row, number) -> action(row))
                .list();
    }

    /**
     * What is theirs by name, and what is nobody's or somebody's who has left where they lead. Which those are is found
     * first, so that the actions of everybody else are not looked at.
     */
    List<Owned> own(AccountId officer) {
        return jdbc.sql(ACTION + """
                 where s.state <> all (:ended)
                   and a.id = any (array(
                       select y.id
                         from plans.action y
                        where y.officer = :officer and y.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                       union all
                       select y.id
                         from tasking.lead_officer l
                         join plans.action y on y.subject = l.subject
                        where l.officer = :officer and l.accepted and l.superseded_at is null
                          and y.state in ('TO_DO', 'IN_PROGRESS', 'WAITING')
                          and (y.officer is null
                               or not exists (select from access.works_here h where h.account = y.officer))))
                 order by a.due_on, a.id
                """)
                .param("ended", Reach.ENDED)
                .param("officer", officer.value())
                .query((row, number) -> new Owned(
                        action(row),
                        row.getString("subject_name"),
                        SubjectAddress.of(
                                EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference"))))
                .list();
    }

    int ofObjective(UUID line) {
        return jdbc.sql("select count(*) from plans.action where objective = :line")
                .param("line", line)
                .query(Integer.class)
                .single();
    }

    ActionId add(Actor actor, Subject subject, Content content, List<String> needs, Instant at) {
        var id = new ActionId(Uuid7.at(at));
        jdbc.sql("""
                insert into plans.action (recorded_at, due_on, class, revision, protective, id, subject, objective,
                                          officer, body, person, state, pillar, reference, words, tactic, target,
                                          grounds, needs)
                values (:at, :due, :class, 1, :protective, :id, :subject, :objective, :officer, :body, :member,
                        'TO_DO', :pillar, :reference, :words, :tactic, :target, :grounds, :needs)
                """)
                .param("at", utc(at))
                .param("due", content.due())
                .param("class", subject.accessClass().value())
                .param("protective", content.protective())
                .param("id", id.value())
                .param("subject", subject.id().value())
                .param("objective", content.objective())
                .param("officer", officer(content.owner()))
                .param("body", body(content.owner()))
                .param("member", member(content.target()))
                .param("pillar", content.pillar().name())
                .param("reference", Reference.next("ACT").text())
                .param("words", content.words())
                .param("tactic", content.tactic())
                .param("target", content.target().words())
                .param("grounds", content.grounds())
                .param("needs", needs.toArray(String[]::new))
                .update();
        step(actor, subject, id, ActionState.TO_DO, "", at);
        return id;
    }

    void change(ActionId action, Content content, List<String> needs) {
        jdbc.sql("""
                update plans.action
                   set due_on = :due, revision = revision + 1, protective = :protective, objective = :objective,
                       officer = :officer, body = :body, person = :member, pillar = :pillar, words = :words,
                       tactic = :tactic, target = :target, grounds = :grounds, needs = :needs
                 where id = :id
                """)
                .param("due", content.due())
                .param("protective", content.protective())
                .param("objective", content.objective())
                .param("officer", officer(content.owner()))
                .param("body", body(content.owner()))
                .param("member", member(content.target()))
                .param("pillar", content.pillar().name())
                .param("words", content.words())
                .param("tactic", content.tactic())
                .param("target", content.target().words())
                .param("grounds", content.grounds())
                .param("needs", needs.toArray(String[]::new))
                .param("id", action.value())
                .update();
    }

    void move(ActionId action, ActionState to) {
        jdbc.sql("update plans.action set state = :state, revision = revision + 1 where id = :id")
                .param("state", to.name())
                .param("id", action.value())
                .update();
    }

    /** {@code to} is null where the action was changed and not moved. */
    void step(Actor actor, Subject subject, ActionId action, @Nullable ActionState to, String note, Instant at) {
        jdbc.sql("""
                insert into plans.step (at, class, id, action, subject, by_account, state, note)
                values (:at, :class, :id, :action, :subject, :by, :state, :note)
                """)
                .param("at", utc(at))
                .param("class", subject.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("action", action.value())
                .param("subject", subject.id().value())
                .param("by", actor.account().value())
                .param("state", to == null ? null : to.name())
                .param("note", note)
                .update();
    }

    List<Step> history(ActionId action) {
        return jdbc.sql("""
                select s.at, s.state, s.note, p.name
                  from plans.step s
                  join access.person p on p.id = s.by_account
                 where s.action = :action
                 order by s.at desc, s.id desc
                """)
                .param("action", action.value())
                .query((row, number) ->
                        new Step(instant(row, "at"), row.getString("name"), state(row), row.getString("note")))
                .list();
    }

    private static @Nullable ActionState state(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state == null ? null : ActionState.valueOf(state);
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                new ActionId(uuid(row, "id")),
                new Reference(row.getString("reference")),
                new EntityId(uuid(row, "subject")),
                row.getInt("revision"),
                ActionState.valueOf(row.getString("state")),
                content(row),
                Columns.texts(row, "needs"),
                request(row));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                uuid(row, "objective"),
                Pillar.valueOf(row.getString("pillar")),
                row.getString("words"),
                row.getString("tactic"),
                target(row),
                row.getBoolean("protective"),
                row.getString("grounds"),
                owner(row),
                Columns.day(row, "due_on"));
    }

    private static Target target(ResultSet row) throws SQLException {
        var member = uuidOrNull(row, "person");
        var name = row.getString("member_name");
        return new Target(
                member == null ? null : new EntityId(member), name == null ? "" : name, row.getString("target"));
    }

    private static ActionOwner owner(ResultSet row) throws SQLException {
        if (uuidOrNull(row, "officer") != null) {
            return new ActionOwner.Officer(Columns.who(row, "officer", "officer_name"), row.getBoolean("officer_left"));
        }
        var body = uuidOrNull(row, "body");
        return body == null
                ? new ActionOwner.Lead()
                : new ActionOwner.Body(
                        new OrganisationId(body), row.getString("body_name"), row.getBoolean("body_left"));
    }

    private static Action.@Nullable Request request(ResultSet row) throws SQLException {
        var words = row.getString("asked_words");
        return words == null ? null : new Action.Request(words, RequestTable.answer(row));
    }

    private static @Nullable UUID officer(ActionOwner owner) {
        return owner instanceof ActionOwner.Officer(var who, var _)
                ? who.account().value()
                : null;
    }

    private static @Nullable UUID body(ActionOwner owner) {
        return owner instanceof ActionOwner.Body(var body, var _, var _) ? body.value() : null;
    }

    private static @Nullable UUID member(Target target) {
        var member = target.member();
        return member == null ? null : member.value();
    }
}

package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.SubjectState;
import occ.meetings.Action;
import occ.meetings.ActionId;
import occ.meetings.Item;
import occ.meetings.ItemId;
import occ.meetings.Meeting;
import occ.meetings.Proceedings.NewAction;
import occ.meetings.Sitting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings asked for, as rows. */
@Component
class ActionTable {
    private static final String COLUMNS = """
        select a.id, a.reference, m.reference as meeting_reference, g.name as meeting_name, a.asked_at, a.class,
               a.version, a.state, a.words, a.owner, coalesce(o.name, b.name) as owner_name, a.due, a.subject,
               s.name as subject_name, s.kind as subject_kind, s.reference as subject_reference, a.answer,
               w.name as answered_name, a.answered_at
        """;
    private static final String FROM = """
          from meetings.action a
          join meetings.meeting m on m.id = a.meeting
          join meetings.meeting_group g on g.id = m.of_group
          left join access.person o on o.id = a.owner
          left join access.body b on b.id = a.body
          left join access.person w on w.id = a.answered_by
          left join mapping.subject_now s on s.id = a.subject
        """;
    private static final String SELECT = COLUMNS + FROM;

    private static final String[] ENDED = Arrays.stream(SubjectState.values())
            .filter(SubjectState::isTerminal)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    ActionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reference add(Meeting meeting, Item item, NewAction action, AccountId by, Instant at) {
        var reference = Reference.next("ACN");
        jdbc.sql("""
            insert into meetings.action
                   (asked_at, due, class, version, id, item, meeting, subject, owner, body, asked_by, reference, state,
                    words)
            values (:at, :due, :class, 1, :id, :item, :meeting, :subject, :owner, :body, :by, :reference, 'OPEN',
                    :words)
            """)
                .param("at", utc(at))
                .param("due", action.due())
                .param("class", item.accessClass().value())
                .param("id", Uuid7.at(at))
                .param("item", item.id().value())
                .param("meeting", meeting.id().value())
                .param("subject", Columns.key(item.about()), Types.OTHER)
                .param("owner", action.owner() == null ? null : action.owner().value(), Types.OTHER)
                .param("body", action.body() == null ? null : action.body().value(), Types.OTHER)
                .param("by", by.value())
                .param("reference", reference.text())
                .param("words", action.words())
                .update();
        return reference;
    }

    Optional<Action> find(Reference reference) {
        return jdbc.sql(SELECT + " where a.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> action(row))
                .optional();
    }

    record OfItem(ItemId item, Action action) {}

    List<OfItem> of(List<Item> items) {
        return jdbc.sql(COLUMNS + ", a.item" + FROM + " where a.item = any (:items) order by a.asked_at, a.id")
                .param("items", RecordTable.keys(items))
                .query((row, number) -> new OfItem(new ItemId(Columns.uuid(row, "item")), action(row)))
                .list();
    }

    List<Action> openAbout(EntityId subject) {
        return jdbc.sql(SELECT + " where a.subject = :subject and a.state = 'OPEN' order by a.due, a.id")
                .param("subject", subject.value())
                .query((row, number) -> action(row))
                .list();
    }

    /** An open one about a subject that is still on its way, with the class of the subject. */
    record Open(Action action, EntityId subject, ClassId subjectClass) {}

    /** The first due first. */
    List<Open> openAbout(Collection<EntityId> subjects) {
        return jdbc.sql(COLUMNS + ", s.class as subject_class" + FROM + """
             where a.subject = any (:subjects) and a.state = 'OPEN' and s.state <> all (:ended)
             order by a.due, a.id
            """)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("ended", ENDED)
                .query((row, number) -> new Open(
                        action(row),
                        new EntityId(Columns.uuid(row, "subject")),
                        new ClassId(row.getInt("subject_class"))))
                .list();
    }

    List<Action> waiting(Actor actor) {
        return jdbc.sql(SELECT + """
             where a.state = 'OPEN' and (a.owner = :account or a.owner is null and a.body = :unit)
             order by a.due, a.id
            """)
                .param("account", actor.account().value())
                .param("unit", actor.unit().value())
                .query((row, number) -> action(row))
                .list();
    }

    /** Open ones that were asked of somebody by name. */
    List<Action> openOf(AccountId owner) {
        return jdbc.sql(SELECT + " where a.state = 'OPEN' and a.owner = :owner order by a.due, a.id")
                .param("owner", owner.value())
                .query((row, number) -> action(row))
                .list();
    }

    List<Action> openOfSomebody() {
        return jdbc.sql(SELECT + " where a.state = 'OPEN' and a.owner is not null")
                .query((row, number) -> action(row))
                .list();
    }

    /** Whether it was still as it was seen. */
    boolean give(Action action, AccountId to) {
        return jdbc.sql("""
            update meetings.action set version = version + 1, owner = :to
             where id = :id and version = :version and state = 'OPEN'
            """)
                        .param("to", to.value())
                        .param("id", action.id().value())
                        .param("version", action.version())
                        .update()
                == 1;
    }

    List<Action> late(LocalDate before) {
        return jdbc.sql(SELECT + " where a.state = 'OPEN' and a.due < :before order by a.due, a.id")
                .param("before", before)
                .query((row, number) -> action(row))
                .list();
    }

    /** Open ones of earlier meetings of the group, and those answered since the last. */
    List<Action> forNext(Sitting sitting) {
        return jdbc.sql(SELECT + """
             where m.of_group = :group and m.starts_at < :starts
               and (a.state = 'OPEN' or a.answered_at >= cast(:previous as timestamptz))
             order by a.due, a.id
            """)
                .param("group", sitting.group().id().value())
                .param("starts", utc(sitting.startsAt()))
                .param(
                        "previous",
                        sitting.previous() == null ? null : utc(sitting.previous()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> action(row))
                .list();
    }

    boolean answer(Action action, int version, Action.State state, String words, AccountId by, Instant at) {
        return jdbc.sql("""
            update meetings.action
               set version = version + 1, state = :state, answer = :words, answered_by = :by,
                   answered_at = :at
             where id = :id and version = :version and state = 'OPEN'
            """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", utc(at))
                        .param("id", action.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The body that was asked, where nobody is named. */
    @Nullable
    OrganisationId body(Action action) {
        return jdbc.sql("select body from meetings.action where id = :id and owner is null")
                .param("id", action.id().value())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElse(null);
    }

    private static Action action(ResultSet row) throws SQLException {
        var owner = Columns.uuidOrNull(row, "owner");
        return new Action(
                new ActionId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new Reference(row.getString("meeting_reference")),
                row.getString("meeting_name"),
                Columns.instant(row, "asked_at"),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                Action.State.valueOf(row.getString("state")),
                row.getString("words"),
                owner == null ? null : new AccountId(owner),
                row.getString("owner_name"),
                Columns.day(row, "due"),
                Columns.subject(row),
                row.getString("subject_name"),
                Columns.subjectAddress(row),
                row.getString("answer"),
                row.getString("answered_name"),
                Columns.instantOrNull(row, "answered_at"));
    }
}

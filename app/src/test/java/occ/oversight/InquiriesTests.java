package occ.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.oversight.Inquiries.Opening.Done;
import occ.oversight.Inquiries.Opening.Refused;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What auditors read of the trail, and what nobody else does. */
@WholeApplication
class InquiriesTests {
    @Autowired
    Inquiries inquiries;

    @Autowired
    Trail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor auditor;
    Actor looker;
    Entity person;

    @BeforeEach
    void somebodyLooked() {
        auditor = people.auditor();
        looker = people.another("force:kent", Role.ANALYST);
        person = beans.createBean(PoleWorld.class).named(looker, EntityKind.PERSON, "Jowan Trevithick");
        look(Operation.CONSULTATION, "pole.entity-read", "Complaint of a neighbour");
    }

    @Test
    @DisplayName("R22: an auditor finds who looked at a person, when and why, and never what the record says")
    void anAuditorFindsWhoLooked() {
        var found = lines(open(null, person.reference(), null, "neighbour"));

        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo(looker.name());
            assertThat(line.deed()).isEqualTo("pole.entity-read");
            assertThat(line.result()).isEqualTo(Result.ALLOWED);
            assertThat(line.records()).containsExactly(person.reference().text());
            assertThat(line.purpose()).isEqualTo("Complaint of a neighbour");
            assertThat(line.toString()).doesNotContain("Trevithick");
        });
    }

    @Test
    @DisplayName("An inquiry asks by who looked, by what was done, by the reason given and by day")
    void anInquiryAsksByManyThings() {
        look(Operation.SEARCH, "pole.searched", null);
        var name = looker.name();

        assertThat(lines(open(name, null, Operation.SEARCH, null)))
                .extracting(TrailLine::deed)
                .containsExactly("pole.searched");
        assertThat(lines(open(name, null, null, "NEIGHBOUR"))).hasSize(1);
        assertThat(lines(open(name, null, null, "aunt"))).isEmpty();
        assertThat(lines(open(name, person.reference(), Operation.EXPORT, null)))
                .isEmpty();
        var dayBefore = today().minusDays(1);
        assertThat(lines(open(new NewInquiry(
                        LogUse.SECURITY, "A check", name, null, null, null, dayBefore.minusDays(3), dayBefore))))
                .isEmpty();
    }

    @Test
    @DisplayName("The last day is a whole day in London, and the first begins with it")
    void daysAreWholeDaysInLondon() {
        var midsummer = LocalDate.of(2026, 6, 11);
        var first = midsummer.atStartOfDay(DateWords.LONDON).toInstant();
        for (var moment : List.of(
                first.minusSeconds(1), first, first.plus(23, ChronoUnit.HOURS), first.plus(24, ChronoUnit.HOURS))) {
            Now.at(moment, () -> look(Operation.CONSULTATION, "pole.entity-read", "By day"));
        }

        assertThat(lines(open(new NewInquiry(
                        LogUse.LAWFULNESS, "A check", looker.name(), null, null, "By day", midsummer, midsummer))))
                .extracting(TrailLine::at)
                .containsExactly(first.plus(23, ChronoUnit.HOURS), first);
    }

    @Test
    @DisplayName("R22: reading the trail is in the trail, with the use of the log and the reason")
    void readingTheTrailIsInTheTrail() {
        var another = people.another("command", Role.AUDITOR);
        var inquiry = open(looker.name(), null, null, null);
        inquiries.lines(another, inquiry, 0, 10);
        inquiries.export(another, inquiry);

        assertThat(lines(open(another.name(), null, null, "to verify")))
                .extracting(TrailLine::deed)
                .containsExactly("oversight.trail-exported", "oversight.trail-read");
    }

    @Test
    @DisplayName("R24: lines of the trail are read for a use that section 62(4) names, and for no other")
    void linesAreReadForAUseThatTheLawNames() {
        var inquiry = open(looker.name(), null, null, null);

        assertThat(inquiry.use()).isEqualTo(LogUse.LAWFULNESS);
        assertThat(LogUse.values()).hasSize(4);
        assertThat(columnsOf("oversight.operations"))
                .as("what is counted names no person and no record")
                .containsExactlyInAnyOrder("operation", "result", "lines");
    }

    @Test
    void nobodyButAnAuditorReadsTheTrail() {
        var inquiry = open(looker.name(), null, null, null);
        for (var other : List.of(looker, people.chair(), people.with("command", Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> inquiries.lines(other, inquiry, 0, 10)).isInstanceOf(Forbidden.class);
            assertThat(linesInTheDatabase(other, inquiry)).isZero();
            assertThat(countInTheDatabase(other, "select count(*) from oversight.inquiry"))
                    .isZero();
        }
        assertThat(linesInTheDatabase(auditor, inquiry)).isPositive();
    }

    @Test
    @DisplayName("Without an inquiry on file nothing of the trail is read, by an auditor neither")
    void withoutAnInquiryNothingIsRead() {
        assertThat(countInTheDatabase(
                        auditor, "select count(*) from oversight.lines('%s', 0, 10)".formatted(UUID.randomUUID())))
                .isZero();
        assertThatThrownBy(() -> inquiries.get(auditor, Reference.next("INQ"))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void whoeverIsNotKnownOrIsNotOneIsAskedFor() {
        assertThat(inquiries.open(auditor, asked("Nobody Atall", null, null, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("looker"));
        assertThat(inquiries.open(auditor, asked(null, Reference.next("PER"), null, null)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("record"));
    }

    private void look(Operation operation, String deed, @Nullable String why) {
        transactions.run(
                looker,
                () -> trail.append(
                        looker, Entry.of(operation, deed, person.id()).because(why)));
    }

    private Inquiry open(
            @Nullable String who, @Nullable Reference record, @Nullable Operation operation, @Nullable String purpose) {
        return open(asked(who, record, operation, purpose));
    }

    private Inquiry open(NewInquiry asked) {
        if (inquiries.open(auditor, asked) instanceof Done(var inquiry)) {
            return inquiry;
        }
        throw new AssertionError(asked);
    }

    private NewInquiry asked(
            @Nullable String who, @Nullable Reference record, @Nullable Operation operation, @Nullable String purpose) {
        return new NewInquiry(
                LogUse.LAWFULNESS, "Complaint 17", who, record, operation, purpose, today().minusDays(1), today());
    }

    private List<TrailLine> lines(Inquiry inquiry) {
        return inquiries.lines(auditor, inquiry, 0, 50).lines();
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }

    private long linesInTheDatabase(Actor reader, Inquiry inquiry) {
        return countInTheDatabase(
                reader,
                "select count(*) from oversight.lines('%s', 0, 10)"
                        .formatted(inquiry.id().value()));
    }

    private long countInTheDatabase(Actor reader, String sql) {
        return transactions.as(reader, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private List<String> columnsOf(String function) {
        return jdbc.sql("select unnest(proargnames[3:]) from pg_proc where oid = cast(:function as regproc)")
                .param("function", function)
                .query(String.class)
                .list();
    }
}

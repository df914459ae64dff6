package occ.retention;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Role;
import occ.database.DatabaseAddress;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.testing.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The only place where tests record, review and dispose, on days of their own. */
public final class RetentionWorld {
    public static final Instant BEGAN = Instant.parse("2026-03-02T10:00:00Z");

    public final ApplicationContext context;
    public final PoleWorld pole;
    public final Reviews reviews;
    public final Holds holds;
    public final Disposals disposals;
    public final Actor reviewer;
    public final Actor approver;

    private RetentionWorld(ApplicationContext context) {
        this.context = context;
        this.pole = PoleWorld.of(context);
        this.reviews = context.getBean(Reviews.class);
        this.holds = context.getBean(Holds.class);
        this.disposals = context.getBean(Disposals.class);
        var people = context.getBean(People.class);
        this.reviewer = people.another("force:kent", Role.ANALYST);
        this.approver = people.another("command", Role.DISPOSAL_APPROVER);
    }

    public static RetentionWorld of(ApplicationContext context) {
        return new RetentionWorld(context);
    }

    public static <T> T after(int years, int days, Supplier<T> work) {
        var day = DateWords.today(BEGAN).plusYears(years).plusDays(days);
        return Now.at(day.atTime(12, 0).atZone(DateWords.LONDON).toInstant(), work);
    }

    public Entity person(String name) {
        return Now.at(BEGAN, () -> pole.named(reviewer, EntityKind.PERSON, name));
    }

    public boolean isDue(Reference reference, int years, int days) {
        return after(years, days, () -> {
            var today = DateWords.today(BEGAN).plusYears(years).plusDays(days);
            return reviews.due(reviewer, reviewer.unit(), today, 0, 1_000).lines().stream()
                    .anyMatch(line -> line.reference().equals(reference));
        });
    }

    public static NewReview saying(Verdict verdict, @Nullable LocalDate next, @Nullable String guarded) {
        var answers = Arrays.stream(Question.values())
                .map(question -> new Answer(question, false, "Nothing on record says so"))
                .toList();
        return new NewReview(answers, verdict, "Six clear years, and nothing since", next, guarded);
    }

    public static NewReview disposal() {
        return saying(Verdict.DISPOSE, null, null);
    }

    /** Proposes that it be disposed of. @return the proposal */
    public Reference propose(Reference record, NewReview review) {
        var outcome = reviews.review(reviewer, record, review);
        if (!(outcome instanceof Outcome.Waits)) {
            throw new AssertionError(outcome);
        }
        return disposals.waiting(approver).stream()
                .filter(proposal -> proposal.recordReference().equals(record))
                .map(Proposal::reference)
                .findFirst()
                .orElseThrow();
    }

    public Outcome dispose(Reference record) {
        return disposals.approve(approver, propose(record, disposal()), "It need not be kept");
    }

    /** How many rows an SQL of the owner counts, who sees everything. */
    public long count(String sql, Object... values) {
        var address = context.getBean(DatabaseAddress.class);
        try (var connection =
                DriverManager.getConnection(address.jdbcUrl(), address.ownerUser(), address.ownerPassword())) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(sql)
                    .params(List.of(values))
                    .query(Long.class)
                    .single();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

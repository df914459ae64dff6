package occ.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.Uuid7;
import occ.mapping.SubjectState;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lines of the register with a year of history, written straight into it: the same ones for the same seed. Every group
 * is also an entity with statements, so that what cannot be seen of it can be asked.
 */
public final class MadeRegister {
    private static final int BATCH = 1_000;
    private static final List<String> FIRST = List.of(
            "Amber", "Birch", "Cobalt", "Dunnock", "Ember", "Fallow", "Garnet", "Harrow", "Ivory", "Juniper", "Kestrel",
            "Linnet", "Marl", "Nettle", "Osier", "Petrel", "Quarry", "Russet", "Stannel", "Tarn");
    private static final List<String> SECOND = List.of(
            "Weir", "Mere", "Cross", "Yard", "Quay", "Rise", "Gate", "Ford", "Hollow", "Lock", "Moor", "Ness", "Pike",
            "Reach", "Sands", "Tower", "Vale", "Wharf");

    private final Transactions transactions;
    private final AccessClasses classes;
    private final JdbcTemplate jdbc;
    private final List<UUID> owners;

    public MadeRegister(
            Transactions transactions, AccessClasses classes, JdbcTemplate jdbc, Organisations organisations) {
        this.transactions = transactions;
        this.classes = classes;
        this.jdbc = jdbc;
        this.owners = organisations.forces().stream()
                .map(force -> force.id())
                .map(OrganisationId::value)
                .toList();
    }

    private record Line(
            UUID subject,
            String reference,
            String name,
            Instant from,
            @Nullable Instant until,
            SubjectState state,
            Theme theme,
            Area place,
            @Nullable Integer tier,
            @Nullable Double score,
            @Nullable UUID owner,
            @Nullable UUID lead,
            boolean accepted,
            @Nullable LocalDate due) {}

    private record Clock(UUID subject, String rule, Instant due) {}

    /** Owned by the actor's organisation, and under conditions if {@code handling} is C. */
    public List<UUID> make(Actor actor, EntityKind kind, int number, long seed, Handling handling) {
        return make(actor, kind, number, seed, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, actor.unit()));
    }

    public List<UUID> make(Actor actor, EntityKind kind, int number, long seed, AccessClass accessClass) {
        var random = new Random(seed);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var lines = new ArrayList<Line>();
        var clocks = new ArrayList<Clock>();
        for (var i = 0; i < number; i++) {
            addSubject(actor, kind, random, now, lines, clocks);
        }
        transactions.run(
                actor, () -> store(actor, kind, classes.of(actor, accessClass).value(), lines, clocks, now));
        return lines.stream().map(Line::subject).distinct().toList();
    }

    private void addSubject(
            Actor actor, EntityKind kind, Random random, Instant now, List<Line> lines, List<Clock> clocks) {
        var subject = UUID.randomUUID();
        var reference = Reference.next(kind.prefix(), random).text();
        var name = one(FIRST, random) + " " + one(SECOND, random);
        var theme = Theme.values()[(int) Math.min(11, Math.abs(random.nextGaussian()) * 3)];
        var areas = List.copyOf(Areas.standard().all());
        var place = areas.get((int) Math.min(areas.size() - 1, Math.abs(random.nextGaussian()) * 18));
        var changes = 2 + random.nextInt(3);
        var from = now.minus(30 + random.nextInt(500), ChronoUnit.DAYS);
        for (var change = 1; change < changes; change++) {
            var until = from.plus(1 + random.nextInt(90), ChronoUnit.DAYS);
            if (until.isBefore(now)) {
                lines.add(line(actor, random, subject, reference, name, theme, place, from, until, now));
                from = until;
            }
        }
        lines.add(line(actor, random, subject, reference, name, theme, place, from, null, now));
        addClocks(lines.getLast(), random, now, clocks);
    }

    private Line line(
            Actor actor,
            Random random,
            UUID subject,
            String reference,
            String name,
            Theme theme,
            Area place,
            Instant from,
            @Nullable Instant until,
            Instant now) {
        var mapped = random.nextInt(100) < 88;
        var state = mapped
                ? random.nextInt(10) < 9 ? SubjectState.MAPPED : SubjectState.MONITORED
                : one(
                        List.of(
                                SubjectState.NOMINATED,
                                SubjectState.TRIAGE,
                                SubjectState.DEVELOPMENT,
                                SubjectState.ARCHIVED),
                        random);
        var tier = mapped && random.nextInt(100) < 97
                ? 1 + (int) Math.min(3, Math.abs(random.nextGaussian() * 1.2 + 2))
                : null;
        var score = mapped && random.nextInt(100) < 98 ? Math.round(random.nextDouble() * 700 + 50) / 10.0 : null;
        var due =
                LocalDate.ofInstant(until == null ? now : until, ZoneOffset.UTC).plusDays(random.nextInt(90) - 3);
        return new Line(
                subject,
                reference,
                name,
                from,
                until,
                state,
                theme,
                place,
                tier,
                score,
                mapped ? one(owners, random) : null,
                mapped && random.nextInt(100) < 98 ? actor.account().value() : null,
                random.nextInt(100) < 96,
                mapped ? due : null);
    }

    private static void addClocks(Line line, Random random, Instant now, List<Clock> clocks) {
        var late = now.minus(1 + random.nextInt(40), ChronoUnit.DAYS);
        if (line.state().isOnTheMap()) {
            if (line.tier() == null) {
                clocks.add(new Clock(line.subject(), "no-tier", late));
            }
            if (line.lead() == null) {
                clocks.add(new Clock(line.subject(), "lead-not-assigned", late));
            } else if (!line.accepted()) {
                clocks.add(new Clock(line.subject(), "lead-not-accepted", late));
            }
            clocks.add(new Clock(
                    line.subject(),
                    "mapping.review",
                    Objects.requireNonNull(line.due())
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()));
        } else if (line.state() == SubjectState.NOMINATED) {
            clocks.add(new Clock(line.subject(), "mapping.triage", late));
        }
    }

    private void store(
            Actor actor, EntityKind kind, int accessClass, List<Line> lines, List<Clock> clocks, Instant now) {
        storeEntities(actor, kind, accessClass, lines, now);
        jdbc.batchUpdate("""
                insert into picture.register (recorded_at, superseded_at, since, class, review_due, kind, tier, score_low,
                       score_high, lead_accepted, id, subject, owner, lead, reference, name, state, primary_theme, themes,
                       place, region, band, reviewed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array[?], ?, ?, ?, ?)
                """, lines, BATCH, (row, line) -> {
            var column = 1;
            row.setObject(column++, utc(line.from()));
            row.setObject(column++, line.until() == null ? null : utc(line.until()));
            row.setObject(column++, utc(line.from()));
            row.setInt(column++, accessClass);
            row.setObject(column++, line.due());
            row.setShort(column++, kind.code());
            row.setObject(column++, line.tier());
            row.setObject(column++, line.score());
            row.setObject(column++, line.score());
            row.setObject(column++, line.lead() == null ? null : line.accepted());
            row.setObject(column++, UUID.randomUUID());
            row.setObject(column++, line.subject());
            row.setObject(column++, line.owner());
            row.setObject(column++, line.lead());
            row.setString(column++, line.reference());
            row.setString(column++, line.name());
            row.setString(column++, line.state().name());
            row.setString(column++, line.theme().name());
            row.setString(column++, line.theme().name());
            row.setString(column++, line.place().key());
            row.setString(column++, line.place().region() instanceof Region region ? region.code() : null);
            row.setString(
                    column++,
                    line.score() == null
                            ? null
                            : occ.kernel.ThreatBand.of(line.score()).name());
            row.setObject(column++, utc(line.from()));
        });
        jdbc.batchUpdate("""
                insert into adequacy.clock (started_at, due_at, class, id, subject, rule, body, account, act)
                values (?, ?, ?, ?, ?, ?, ?, null, 'Regional tasking chair')
                """, clocks, BATCH, (row, clock) -> {
            row.setObject(1, utc(clock.due().minus(7, ChronoUnit.DAYS)));
            row.setObject(2, utc(clock.due()));
            row.setInt(3, accessClass);
            row.setObject(4, UUID.randomUUID());
            row.setObject(5, clock.subject());
            row.setString(6, clock.rule());
            row.setObject(7, actor.unit().value());
        });
    }

    private void storeEntities(Actor actor, EntityKind kind, int accessClass, List<Line> lines, Instant now) {
        var subjects = lines.stream().filter(line -> line.until() == null).toList();
        var source = Uuid7.now();
        jdbc.update(
                "insert into pole.source (recorded_at, class, kind, id, recorded_by, reference, title) values (?, ?, 1, ?, ?, ?, 'Made')",
                utc(now),
                accessClass,
                source,
                actor.account().value(),
                Reference.next("SRC").text());
        jdbc.batchUpdate(
                "insert into pole.entity (recorded_at, class, kind, id, recorded_by, reference) values (?, ?, ?, ?, ?, ?)",
                subjects,
                BATCH,
                (row, line) -> {
                    row.setObject(1, utc(line.from()));
                    row.setInt(2, accessClass);
                    row.setShort(3, kind.code());
                    row.setObject(4, line.subject());
                    row.setObject(5, actor.account().value());
                    row.setString(6, line.reference());
                });
        jdbc.batchUpdate("""
                insert into pole.statement (recorded_at, class, predicate, grade, subject_kind, fact, id, subject, source,
                       recorded_by, value_text)
                values (?, ?, 9, 0, ?, true, ?, ?, ?, ?, 'Seen')
                """, subjects, BATCH, (row, line) -> {
            var day = Math.floorMod(line.subject().hashCode(), 100);
            row.setObject(1, utc(now.minus(day, ChronoUnit.DAYS)));
            row.setInt(2, accessClass);
            row.setShort(3, kind.code());
            row.setObject(4, UUID.randomUUID());
            row.setObject(5, line.subject());
            row.setObject(6, source);
            row.setObject(7, actor.account().value());
        });
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static <T> T one(List<T> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }
}

package occ.interchange.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import occ.access.Organisations;
import occ.assessment.Models;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.interchange.Import;
import occ.interchange.Import.Said;
import occ.interchange.Import.Step;
import occ.interchange.Import.Tally;
import occ.interchange.ImportId;
import occ.interchange.ImportState;
import occ.interchange.NewImport;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.Planning;
import occ.interchange.plan.Setting;
import occ.interchange.returns.Effect;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From files to an import that waits. Runs in the actor's transaction, and writes nothing to the map. */
@Component
class Uploading {
    private static final ReturnProblem NOT_ASKED = ofAll(
            "",
            "With more than %,d groups and people, only equal names and identifiers were compared with the map"
                    .formatted(Likes.MOST_ASKED));

    private final Readers readers;
    private final ImportTable imports;
    private final StagingTable staging;
    private final LikeTable likeTable;
    private final Likes likes;
    private final Classes classes;
    private final Models models;
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Trail trail;
    private final Clock clock;

    Uploading(
            Readers readers,
            ImportTable imports,
            StagingTable staging,
            LikeTable likeTable,
            Likes likes,
            Classes classes,
            Models models,
            JdbcClient jdbc,
            Organisations organisations,
            Trail trail,
            Clock clock) {
        this.readers = readers;
        this.imports = imports;
        this.staging = staging;
        this.likeTable = likeTable;
        this.likes = likes;
        this.classes = classes;
        this.models = models;
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    String upload(Actor actor, NewImport asked) {
        var read = readers.read(asked.files());
        var handling = asked.grade().handling();
        var setting = new Setting(
                DateWords.today(clock.instant()),
                asked.grade(),
                asked.place(),
                classes.mayGuard(actor, handling),
                new MapSeen(actor, jdbc, models, _ -> true));
        var plan = Planning.of(read, setting);
        var made = made(actor, asked, read, plan);
        var accessClass = classes.of(actor, actor.unit(), handling, made.guarded());
        var sha256 = sha256(asked.files());
        var before = imports.sameFiles(sha256);
        imports.add(made, accessClass, sha256);
        stage(
                actor,
                made,
                accessClass,
                read,
                plan,
                before.map(Uploading::imported).stream().toList());
        trail.append(
                actor,
                Entry.of(Operation.COLLECTION, "interchange.uploaded", made.id())
                        .because(asked.purpose()));
        return made.reference();
    }

    private void stage(
            Actor actor,
            Import made,
            ClassId accessClass,
            MappingReturn read,
            ImportPlan plan,
            List<ReturnProblem> more) {
        var rows = plan.kept(read.rows());
        var problems = new ArrayList<>(more);
        problems.addAll(plan.problems());
        if (Likes.isTooLarge(plan)) {
            problems.add(NOT_ASKED);
        }
        staging.addRows(made.id(), accessClass, rows, Wording.of(plan));
        staging.addProblems(made.id(), accessClass, 0, problems);
        staging.addTallies(made.id(), accessClass, made.tallies());
        likeTable.add(made.id(), likes.of(actor, plan, ordinals(rows)));
    }

    private static Map<Row, Integer> ordinals(List<Row> rows) {
        var ordinals = new HashMap<Row, Integer>();
        for (var i = 0; i < rows.size(); i++) {
            ordinals.putIfAbsent(rows.get(i), i);
        }
        return ordinals;
    }

    private Import made(Actor actor, NewImport asked, MappingReturn read, ImportPlan plan) {
        var now = clock.instant();
        var place = asked.place();
        return new Import(
                new ImportId(Uuid7.at(now)),
                Reference.next("IMP").text(),
                ImportState.CHECKED,
                new Said(
                        asked.title(),
                        asked.kind(),
                        asked.grade(),
                        place == null ? null : place.key(),
                        asked.dated(),
                        asked.purpose()),
                read.format(),
                asked.files().stream().map(UploadedFile::name).toList(),
                plan.needsSafeguarding(),
                actor.unit(),
                organisations.get(actor.unit()).name(),
                new Step(actor.account(), actor.name(), now, ""),
                null,
                null,
                null,
                tallies(read, plan),
                List.of());
    }

    private static List<Tally> tallies(MappingReturn read, ImportPlan plan) {
        var counts = plan.counts();
        return Arrays.stream(Sheet.values())
                .map(sheet -> new Tally(sheet, read.count(sheet), counts.getOrDefault(sheet, 0)))
                .filter(tally -> tally.inReturn() > 0)
                .toList();
    }

    private static ReturnProblem imported(String reference) {
        return ofAll(reference, "The same files were imported before, and that import waits or stands");
    }

    private static ReturnProblem ofAll(String value, String sentence) {
        return new ReturnProblem("all files", 1, ReturnProblem.WHOLE_FILE, value, sentence, Effect.WARNING);
    }

    private static String sha256(List<UploadedFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.content()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

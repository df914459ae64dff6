package occ.demonstration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import occ.OrganisedCrimeCommand;
import occ.access.Provisioning;
import occ.demonstration.World.Ground;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Which;
import occ.intelligence.Marks;
import occ.intelligence.Reports;
import occ.testing.Databases;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made world can break off anywhere: the power fails, somebody stops it. What is missing comes with the next start. */
@WholeApplication
class MakingTheWorldTests {
    private static final int GROUPS = 12;
    private static final long SEED = 1;
    private static final String DATABASE = "made_world";

    @Value("${occ.database.folder}")
    String folder;

    Databases databases;
    ConfigurableApplicationContext context;
    World world;

    @BeforeEach
    void anEmptyDatabase() {
        databases = new Databases(Path.of(folder));
        databases.create(DATABASE);
        var settings = new ArrayList<>(databases.settings(DATABASE));
        settings.addAll(List.of("--server.port=0", "--occ.demonstration=true"));
        context = new SpringApplicationBuilder(OrganisedCrimeCommand.class).run(settings.toArray(String[]::new));
        world = context.getBean(World.class);
    }

    @AfterEach
    void clearAway() {
        context.close();
        databases.drop(DATABASE);
        databases.close();
    }

    @Test
    @DisplayName("A making that broke off is finished by the next, which makes nothing twice")
    void aMakingThatBrokeOffIsFinishedByTheNext() {
        assertThat(world.ground(GROUPS, SEED)).isEqualTo(Ground.EMPTY);
        assertThatThrownBy(() -> world.make(GROUPS, SEED, done -> {
                    throw new IllegalStateException("the power failed");
                }))
                .hasRootCauseMessage("the power failed");
        assertThat(world.ground(GROUPS, SEED)).isEqualTo(Ground.UNFINISHED);

        world.make(GROUPS, SEED, done -> {});

        assertThat(world.ground(GROUPS, SEED)).isEqualTo(Ground.FINISHED);
        assertThat(namesOfSubjects()).doesNotHaveDuplicates().hasSizeGreaterThan(GROUPS);
    }

    @Test
    @DisplayName("Reports written past the program's verbs are read through them like any other")
    void reportsWrittenInBulkAreReadLikeAnyOther() {
        world.make(2, SEED, done -> {});
        context.getBean(ManyReports.class).add(400, SEED, done -> {});

        var officer =
                requireNonNull(context.getBean(Provisioning.class).people().get("intelligence"));
        var reports = context.getBean(Reports.class);
        var waiting = reports.counts(officer).values().stream()
                .mapToLong(each -> each)
                .sum();
        var newest = reports.released(officer, 0, 400);
        assertThat(newest).hasSizeBetween(200, 380);
        assertThat(waiting).as("beside those of the story").isBetween(5L, 9L);
        assertThat(newest).allSatisfy(line -> {
            var report = reports.get(officer, line.reference());
            assertThat(report.items())
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(item.text()).isNotEmpty());
            assertThat(context.getBean(Marks.class).all(officer, report).values())
                    .allSatisfy(marked -> assertThat(marked.marks()).isNotEmpty());
        });
    }

    @Test
    @DisplayName("Disruptions written past the program's verbs are read through them like any other")
    void disruptionsWrittenInBulkAreReadLikeAnyOther() {
        world.make(2, SEED, done -> {});
        var chair = requireNonNull(context.getBean(Provisioning.class).people().get("chair"));
        var disruptions = context.getBean(Disruptions.class);
        var all = Which.of(DisruptionState.counted());
        var before = disruptions.count(chair, all);

        context.getBean(ManyDisruptions.class).add(200, SEED, done -> {});

        assertThat(disruptions.count(chair, all) - before).isBetween(150L, 196L);
        assertThat(disruptions.list(chair, all, 0, 200)).allSatisfy(line -> {
            var disruption = disruptions.get(chair, line.reference());
            assertThat(disruption.claim().achieved()).isNotEmpty();
            assertThat(disruption.claim().evidence()).isNotEmpty();
        });
    }

    private List<String> namesOfSubjects() {
        return JdbcClient.create(context.getBean("ownerDataSource", DataSource.class))
                .sql("select name from mapping.standing where superseded_at is null")
                .query(String.class)
                .list();
    }
}

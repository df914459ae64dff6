package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import occ.access.AccessClass;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.Operation;
import occ.audit.OwnTrail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.picture.Register.Extent;
import occ.picture.Register.Listing;
import occ.picture.Register.Order;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The list of one line a subject: narrowed, ordered, turned over and taken away. */
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class RegisterTests {
    private static final EntityKind KIND = EntityKind.PRIORITY_INDIVIDUAL;
    private static final RegisterFilter ALL = RegisterFilter.all(KIND);

    @Autowired
    Register register;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor analyst;

    @BeforeAll
    void moreThanAPageOfIndividuals() {
        analyst = people.analyst();
        beans.createBean(MadeRegister.class).make(analyst, KIND, 130, 11, Handling.P);
    }

    @ParameterizedTest
    @EnumSource
    void aFacetSaysWhatChoosingWouldFind(Facet facet) {
        var counts = Objects.requireNonNull(list(ALL).counts().get(facet));

        assertThat(counts).as("counts of %s", facet).matches(some -> some.isEmpty() != facet.isCounted());
        for (var count : counts.subList(0, Math.min(6, counts.size()))) {
            assertThat(list(ALL.with(facet, count.value())).total())
                    .as("%s %s", facet, count.value())
                    .isEqualTo(count.count());
        }
    }

    @Test
    void theCountsOfAFacetLeaveItsOwnChoiceOutAndObeyTheOthers() {
        var narrowed = ALL.with(Facet.THEME, "DRUGS").with(Facet.TIER, "2");

        var tiers = list(narrowed).counts().get(Facet.TIER);

        assertThat(tiers)
                .hasSizeGreaterThan(1)
                .allSatisfy(tier -> assertThat(tier.count())
                        .isEqualTo(list(narrowed.with(Facet.TIER, tier.value())).total()));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnOrdersBothWaysAndLosesNobody(RegisterColumn column) {
        var rising = everyone(new Order(column, false));
        var falling = everyone(new Order(column, true));

        assertThat(rising).doesNotHaveDuplicates().hasSize((int) list(ALL).total());
        assertThat(falling).containsExactlyInAnyOrderElementsOf(rising);
        if (column != RegisterColumn.LEAD) { // nobody leads these
            assertThat(falling).isNotEqualTo(rising);
        }
    }

    @Test
    void namesStandInAlphabeticalOrder() {
        assertThat(list(ALL).rows())
                .hasSize(Listing.PAGE)
                .extracting(row -> row.name().toLowerCase(Locale.ROOT))
                .isSorted();
    }

    @Test
    void aPageTooFarIsTheLast() {
        var far = register.list(analyst, ALL, Order.BY_NAME, AsAt.NOW, 99_999);

        assertThat(far.rows()).isNotEmpty().hasSizeLessThanOrEqualTo(Listing.PAGE);
        assertThat(register.list(analyst, ALL, Order.BY_NAME, AsAt.NOW, -3).rows())
                .isEqualTo(list(ALL).rows());
    }

    @Test
    void whatIsTypedIsTextAndNoPattern() {
        assertThat(list(ALL.holding("%")).total()).isZero();
        assertThat(list(ALL.holding("_")).total()).isZero();
        assertThat(list(ALL.holding("' or 1=1 --")).total()).isZero();
        assertThat(list(ALL.holding("TARN")).total())
                .isPositive()
                .isEqualTo(list(ALL.holding("tarn")).total());
    }

    @Test
    void aValueThatIsNoneFindsNothing() {
        assertThat(list(ALL.with(Facet.TIER, "9")).total()).isZero();
        assertThat(list(ALL.with(Facet.RULE, "'; drop table")).total()).isZero();
    }

    @Test
    @DisplayName("R22: a search is in the trail with what it listed and how many it found")
    void aSearchIsInTheTrail() {
        var before = Instant.now();
        var found = list(ALL).total();

        assertThat(lines(before)).anySatisfy(line -> {
            assertThat(line.operation()).isEqualTo(Operation.SEARCH);
            assertThat(line.deed()).isEqualTo("picture.register.listed");
            assertThat(line.count()).isEqualTo((int) found);
            assertThat(line.records()).isEqualTo(Listing.PAGE);
        });
    }

    @Test
    @DisplayName("R22: an export is in the trail with everybody in it and the reason")
    void anExportIsInTheTrail() {
        var before = Instant.now();

        var rows = register.export(analyst, ALL, Order.BY_NAME, AsAt.NOW, "For the coroner")
                .rows();

        assertThat(rows).hasSize((int) list(ALL).total());
        assertThat(lines(before)).anySatisfy(line -> {
            assertThat(line.operation()).isEqualTo(Operation.EXPORT);
            assertThat(line.purpose()).isEqualTo("For the coroner");
            assertThat(line.records()).isEqualTo(rows.size());
        });
    }

    @Test
    void whoMayNotExportDoesNotAndWhoMayNotReadTheMapDoesNotList() {
        assertThatThrownBy(() -> register.export(people.leadOfficer(), ALL, Order.BY_NAME, AsAt.NOW, "Home"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> register.list(people.auditor(), ALL, Order.BY_NAME, AsAt.NOW, 1))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("R51: what a reader may not see is neither listed, nor counted, nor exported")
    void whatIsHiddenIsNeitherListedNorCountedNorExported() {
        var stranger = people.with("force:kent", Role.ANALYST);
        var before = register.list(stranger, ALL, Order.BY_NAME, AsAt.NOW, 1);

        beans.createBean(MadeRegister.class).make(analyst, KIND, 12, 5, Handling.C);

        assertThat(register.list(stranger, ALL, Order.BY_NAME, AsAt.NOW, 1)).isEqualTo(before);
        assertThat(register.export(stranger, ALL, Order.BY_NAME, AsAt.NOW, "To compare")
                        .rows())
                .hasSize((int) before.total());
        assertThat(register.extent(stranger, ALL, AsAt.NOW)).isEqualTo(new Extent(before.total(), 0));
    }

    @Test
    @DisplayName(
            "R19: what stands in a restricted annex goes into no file, whoever takes it, and they are told how much")
    void whatStandsInACompartmentGoesIntoNoFile() {
        var officer = people.with("force:kent", Role.INTELLIGENCE_OFFICER, Role.ANALYST);
        var before = register.list(officer, ALL, Order.BY_NAME, AsAt.NOW, 1).total();
        var annex = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, officer.unit())
                .within(Compartment.COVERT);

        beans.createBean(MadeRegister.class).make(officer, KIND, 3, 6, annex);

        assertThat(register.list(officer, ALL, Order.BY_NAME, AsAt.NOW, 1).total())
                .isEqualTo(before + 3);
        assertThat(register.extent(officer, ALL, AsAt.NOW)).isEqualTo(new Extent(before, 3));
        assertThat(register.export(officer, ALL, Order.BY_NAME, AsAt.NOW, "For the board")
                        .rows())
                .hasSize((int) before);
    }

    @Test
    @DisplayName("R21: a file carries the handling code of whatever in it asks most")
    void aFileCarriesTheHandlingThatAsksMost() {
        var kind = EntityKind.VULNERABILITY;
        var kent = people.with("force:kent", Role.ANALYST);
        var all = RegisterFilter.all(kind);
        beans.createBean(MadeRegister.class).make(kent, kind, 2, 7, Handling.P);
        var open = register.export(kent, all, Order.BY_NAME, AsAt.NOW, "For the board");

        beans.createBean(MadeRegister.class).make(kent, kind, 1, 8, Handling.C);
        var mixed = register.export(kent, all, Order.BY_NAME, AsAt.NOW, "For the board");

        assertThat(List.of(open.handling(), mixed.handling())).containsExactly(Handling.P, Handling.C);
    }

    private List<EntityId> everyone(Order order) {
        var all = new ArrayList<EntityId>();
        var listed = register.list(analyst, ALL, order, AsAt.NOW, 1);
        for (var page = 1; page <= Math.ceilDiv(listed.total(), Listing.PAGE); page++) {
            register.list(analyst, ALL, order, AsAt.NOW, page)
                    .rows()
                    .forEach(row -> all.add(row.ref().id()));
        }
        return all;
    }

    private Listing list(RegisterFilter filter) {
        return register.list(analyst, filter, Order.BY_NAME, AsAt.NOW, 1);
    }

    private List<OwnTrail.Line> lines(Instant since) {
        return transactions.as(
                analyst,
                () -> trail.between(since, Instant.now().plus(Duration.ofMinutes(1)), 0, 20)
                        .lines());
    }
}

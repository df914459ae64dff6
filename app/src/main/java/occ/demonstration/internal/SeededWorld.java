package occ.demonstration.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import occ.access.Provisioning;
import occ.demonstration.World;
import org.springframework.stereotype.Component;

@Component
class SeededWorld implements World {
    private final Provisioning provisioning;
    private final EarlierMaking earlier;
    private final Cast cast;
    private final RegisterScene register;
    private final CompartmentScene compartments;
    private final CentralStory central;
    private final BesideGroups beside;
    private final ThreatScene threats;
    private final IntelligenceScene intelligence;
    private final RequirementScene requirements;
    private final DeconflictionScene deconfliction;
    private final OversightScene oversight;
    private final PartnerScene partners;
    private final LessonScene lessons;
    private final StrategyScene strategies;
    private final TeamScene teams;
    private final DisruptionScene disruptions;
    private final QuarterScene quarters;
    private final RetentionScene retention;
    private final RightsScene rights;
    private final DisclosureScene disclosure;
    private final MeetingScene meetings;
    private final PanelScene panels;
    private final OperationScene operations;
    private final SteeringScene steering;
    private final Telling telling;
    private final Clock clock;

    SeededWorld(
            Provisioning provisioning,
            EarlierMaking earlier,
            Cast cast,
            RegisterScene register,
            CompartmentScene compartments,
            CentralStory central,
            BesideGroups beside,
            ThreatScene threats,
            IntelligenceScene intelligence,
            RequirementScene requirements,
            DeconflictionScene deconfliction,
            OversightScene oversight,
            PartnerScene partners,
            LessonScene lessons,
            StrategyScene strategies,
            TeamScene teams,
            DisruptionScene disruptions,
            QuarterScene quarters,
            RetentionScene retention,
            RightsScene rights,
            DisclosureScene disclosure,
            MeetingScene meetings,
            PanelScene panels,
            OperationScene operations,
            SteeringScene steering,
            Telling telling,
            Clock clock) {
        this.provisioning = provisioning;
        this.earlier = earlier;
        this.cast = cast;
        this.register = register;
        this.compartments = compartments;
        this.central = central;
        this.beside = beside;
        this.threats = threats;
        this.intelligence = intelligence;
        this.requirements = requirements;
        this.deconfliction = deconfliction;
        this.oversight = oversight;
        this.partners = partners;
        this.lessons = lessons;
        this.strategies = strategies;
        this.teams = teams;
        this.disruptions = disruptions;
        this.quarters = quarters;
        this.retention = retention;
        this.rights = rights;
        this.disclosure = disclosure;
        this.meetings = meetings;
        this.panels = panels;
        this.operations = operations;
        this.steering = steering;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public Ground ground(int groups, long seed) {
        var people = provisioning.people();
        if (people.isEmpty()) {
            return Ground.EMPTY;
        }
        if (!cast.isAmong(people, seed)) {
            return Ground.OF_OTHERS;
        }
        return isMade(groups, seed) ? Ground.FINISHED : Ground.UNFINISHED;
    }

    @Override
    public void make(int groups, long seed, IntConsumer progress) {
        if (ground(groups, seed) == Ground.OF_OTHERS) {
            throw new IllegalStateException("People work here already: a made world begins with nobody");
        }
        cast.assemble(provisioning.people(), seed);
        register.play(cast.named("source-controller"), cast.named("second-source-controller"));
        compartments.play();
        var made = earlier.names();
        if (!made.contains(CentralGroup.NAME)) {
            central.play(seed);
        }
        beside.play(seed, made);
        threats.play();
        intelligence.play();
        requirements.play();
        deconfliction.play();
        oversight.play();
        partners.play();
        lessons.play();
        strategies.play();
        teams.play();
        disruptions.play();
        retention.play();
        rights.play();
        disclosure.play();
        meetings.play();
        panels.play();
        operations.play();
        var missing = stories(groups, seed).stream()
                .filter(story -> !made.contains(story.name()))
                .toList();
        telling.of(missing, seed, told -> progress.accept(groups - missing.size() + told));
        steering.play();
        quarters.play(stories(groups, seed));
    }

    private boolean isMade(int groups, long seed) {
        Set<String> made = earlier.names();
        return made.contains(CentralGroup.NAME)
                && stories(groups, seed).stream().map(GroupStory::name).allMatch(made::contains);
    }

    private List<GroupStory> stories(int groups, long seed) {
        var storyteller = new Storyteller(seed, clock.instant());
        return IntStream.range(1, groups).mapToObj(storyteller::next).toList();
    }
}

package occ.disruption.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import occ.disruption.Criteria;
import occ.disruption.Effect;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import occ.kernel.Grade.Handling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DisruptionConfiguration {
    private static final int EVERY = 100;

    /** What a claim is held against. {@code restricted} is the handling of narratives for the author’s own line. */
    record Settings(int sameActDays, int dipSamplePercent, Handling restricted) {}

    /** After how many days somebody looks whether an effect lasted. */
    record LookAgain(int moderate, int major, int majorAgain) {
        List<Integer> after(Effect level) {
            return switch (level) {
                case MAJOR -> List.of(major, majorAgain);
                case MODERATE -> List.of(moderate);
                case MINOR, NONE, NEGATIVE -> List.of();
            };
        }
    }

    /** How many working days after its end a quarter may be locked. */
    record LockAfter(int workingDays) {}

    @Bean
    LockAfter daysAfterWhichAQuarterIsLocked(Environment environment) {
        return new LockAfter(number(environment, "occ.disruption.lock-working-days"));
    }

    @Bean
    LookAgain daysAfterWhichSomebodyLooks(Environment environment) {
        return new LookAgain(
                number(environment, "occ.disruption.moderate-look-days"),
                number(environment, "occ.disruption.major-look-days"),
                number(environment, "occ.disruption.major-second-look-days"));
    }

    @Bean
    Criteria whatEachLevelAsksFor(Environment environment) {
        return new Criteria(
                number(environment, "occ.disruption.effects"),
                number(environment, "occ.disruption.major-months"),
                number(environment, "occ.disruption.major-evidence"),
                number(environment, "occ.disruption.moderate-months"),
                number(environment, "occ.disruption.moderate-evidence"),
                number(environment, "occ.disruption.minor-evidence"));
    }

    @Bean
    Settings settingsOfDisruptions(Environment environment) {
        var percent = number(environment, "occ.disruption.dip-sample-percent");
        if (percent > EVERY) {
            throw new IllegalStateException("A dip sample is at most 100 of 100: " + percent);
        }
        return new Settings(
                number(environment, "occ.disruption.same-act-days"),
                percent,
                environment.getRequiredProperty("occ.disruption.restricted-handling", Handling.class));
    }

    private static int number(Environment environment, String name) {
        var number = environment.getRequiredProperty(name, Integer.class);
        if (number < 0) {
            throw new IllegalStateException(name + " must not be negative: " + number);
        }
        return number;
    }

    @Bean
    OutcomeTypes whatIsCounted() {
        var file = Objects.requireNonNull(getClass().getResourceAsStream("/disruption/outcomes.csv"));
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new OutcomeTypes(
                    reader.stream().map(DisruptionConfiguration::type).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OutcomeType type(NamedCsvRecord row) {
        return new OutcomeType(
                row.getField("code"),
                row.getField("heading"),
                row.getField("label"),
                row.getField("unit"),
                Boolean.parseBoolean(row.getField("whole")));
    }
}

package occ.disruption.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import occ.disruption.Criteria;
import occ.disruption.OutcomeType;
import occ.disruption.OutcomeTypes;
import occ.kernel.Grade.Handling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DisruptionConfiguration {
    private static final String SETTINGS = "occ.disruption.";
    private static final int EVERY = 100;

    /** What a claim is held against. {@code restricted} is the handling of narratives for the author’s own line. */
    record Settings(int sameActDays, int dipSamplePercent, Handling restricted) {}

    @Bean
    Criteria whatEachLevelAsksFor(Environment environment) {
        return new Criteria(
                number(environment, "effects"),
                number(environment, "major-months"),
                number(environment, "major-evidence"),
                number(environment, "moderate-months"),
                number(environment, "moderate-evidence"),
                number(environment, "minor-evidence"));
    }

    @Bean
    Settings settingsOfDisruptions(Environment environment) {
        var percent = number(environment, "dip-sample-percent");
        if (percent > EVERY) {
            throw new IllegalStateException("A dip sample is at most 100 of 100: " + percent);
        }
        return new Settings(
                number(environment, "same-act-days"),
                percent,
                environment.getRequiredProperty(SETTINGS + "restricted-handling", Handling.class));
    }

    private static int number(Environment environment, String name) {
        var number = environment.getRequiredProperty(SETTINGS + name, Integer.class);
        if (number < 0) {
            throw new IllegalStateException(SETTINGS + name + " must not be negative: " + number);
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

package occ.retention.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import occ.intelligence.MopiGroup;
import occ.retention.Schedule;
import occ.retention.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    /** In the order of the groups. */
    private static final List<String> SETTINGS = List.of(
            "occ.retention.group-one",
            "occ.retention.group-two",
            "occ.retention.group-three",
            "occ.retention.group-four");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (\\d{1,2}) (\\d{1,3}) (review|propose)");

    @Bean
    Schedules retentionSchedules(Environment environment) {
        return new Schedules(IntStream.range(0, SETTINGS.size())
                .mapToObj(place -> schedule(environment, MopiGroup.values()[place], SETTINGS.get(place)))
                .toList());
    }

    private static Schedule schedule(Environment environment, MopiGroup group, String setting) {
        var value = environment.getRequiredProperty(setting);
        var written = WRITTEN.matcher(value.strip());
        if (!written.matches()) {
            throw new IllegalStateException(
                    "%s is written like '6 5 100 review': years to the first review, years from one to the"
                                    .formatted(setting)
                            + " next, age at which it is due at the latest or 0, and review or propose. It says: "
                            + value);
        }
        var cap = Integer.parseInt(written.group(3));
        return new Schedule(
                group,
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                cap == 0 ? null : cap,
                written.group(4).equals("propose"));
    }

    @Bean
    LedgerFile disposalLedgerFile(Environment environment) {
        return new LedgerFile(Path.of(environment.getRequiredProperty("occ.disposals")));
    }
}

package occ.leaks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import occ.OrganisedCrimeCommand;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on one of the two databases. All houses have one clock, which stands until it is moved on. */
record House(ConfigurableApplicationContext context) implements AutoCloseable {
    private static final AtomicReference<Instant> TIME =
            new AtomicReference<>(Instant.now().truncatedTo(ChronoUnit.SECONDS));

    static House on(List<String> database) {
        var settings = new ArrayList<>(database);
        settings.addAll(
                List.of("--server.port=0", "--occ.demonstration=true", "--spring.main.lazy-initialization=false"));
        return new House(
                new SpringApplicationBuilder(OrganisedCrimeCommand.class, OneClock.class, People.class, Browsers.class)
                        .run(settings.toArray(String[]::new)));
    }

    static Instant now() {
        return Objects.requireNonNull(TIME.get());
    }

    static void moveOn() {
        TIME.updateAndGet(time -> time.plusSeconds(1));
    }

    /** Gives up its connections, and makes new ones when it needs them. */
    void letGo() {
        context.getBeansOfType(HikariDataSource.class)
                .values()
                .forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
    }

    Browser signedIn(String name) {
        var browser = context.getBean(Browsers.class).fresh();
        browser.signIn(name, People.PASSWORD);
        return browser;
    }

    String signInName(Actor actor) {
        return context.getBean(People.class).signInName(actor);
    }

    /** The classes a reader's transactions see, as the database is told. */
    String bits(Actor reader) {
        var transactions = context.getBean(Transactions.class);
        var jdbc = context.getBean(JdbcClient.class);
        return transactions.as(
                reader,
                () -> jdbc.sql("select current_setting('occ.bits')")
                        .query(String.class)
                        .single());
    }

    /** How many lines of the trail say that somebody did something with a record. */
    long looksAtRecords(Actor reader) {
        var transactions = context.getBean(Transactions.class);
        var jdbc = context.getBean(JdbcClient.class);
        return transactions.as(
                reader,
                () -> jdbc.sql("select count(*) from audit.entries_of_the_actor('-infinity', 'infinity') where"
                                + " records > 0")
                        .query(Long.class)
                        .single());
    }

    @Override
    public void close() {
        context.close();
    }

    /** Without an annotation, or the scan of every other test would find it and stop their clocks too. */
    static class OneClock {
        @Bean
        @Primary
        Clock standingClock() {
            return new Now(new Clock() {
                @Override
                public Instant instant() {
                    return now();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            });
        }
    }
}

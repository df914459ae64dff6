package occ.meetings.internal;

import java.time.Duration;
import occ.access.Access;
import occ.access.Transactions;
import occ.audit.Trail;
import occ.meetings.MeetingGroups;
import occ.meetings.internal.GroupPostsHeld.Post;
import occ.work.HoldingSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {
    private static final String CLOSE_SECONDS = "occ.meetings.close-seconds";

    /** How often the program looks whether papers are to be closed; zero is never. */
    record CloseEvery(Duration time) {}

    @Bean
    CloseEvery papersAreClosedEvery(Environment environment) {
        var seconds = environment.getRequiredProperty(CLOSE_SECONDS, Integer.class);
        if (seconds < 0) {
            throw new IllegalStateException(CLOSE_SECONDS + " must not be negative: " + seconds);
        }
        return new CloseEvery(Duration.ofSeconds(seconds));
    }

    @Bean
    HoldingSource groupsChaired(
            GroupTable table, MeetingGroups groups, Access access, Transactions transactions, Trail trail) {
        return new GroupPostsHeld(Post.CHAIR, table, groups, access, transactions, trail);
    }

    @Bean
    HoldingSource groupsKept(
            GroupTable table, MeetingGroups groups, Access access, Transactions transactions, Trail trail) {
        return new GroupPostsHeld(Post.SECRETARY, table, groups, access, transactions, trail);
    }
}

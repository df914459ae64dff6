package occ.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroup.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is and was in groups. */
@Component
class MemberTable {
    private static final String SELECT = """
        select m.of_group, m.account, m.since, m.until, p.reference, p.name, b.name as body_name
          from meetings.member m
          join access.person p on p.id = m.account
          join access.body b on b.id = p.organisation
        """;

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(MeetingGroup group, AccountId account, LocalDate since) {
        jdbc.sql("""
            insert into meetings.member (since, class, id, of_group, account)
            values (:since, :class, :id, :group, :account)
            on conflict do nothing
            """)
                .param("since", since)
                .param("class", group.accessClass().value())
                .param("id", Uuid7.now())
                .param("group", group.id().value())
                .param("account", account.value())
                .update();
    }

    boolean leave(MeetingGroup group, AccountId account, LocalDate until) {
        return jdbc.sql("""
            update meetings.member set until = :until
             where of_group = :group and account = :account and until is null
            """)
                        .param("until", until)
                        .param("group", group.id().value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    MeetingGroup with(MeetingGroup group) {
        return with(
                group,
                jdbc.sql(SELECT + " where m.of_group = :group order by m.until desc nulls first, p.name")
                        .param("group", group.id().value())
                        .query((row, number) -> member(row))
                        .list());
    }

    List<MeetingGroup> with(List<MeetingGroup> groups) {
        var byGroup = jdbc
                .sql(SELECT + " order by m.until desc nulls first, p.name")
                .query((row, number) -> Map.entry(Columns.uuid(row, "of_group"), member(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry<UUID, Member>::getKey,
                        Collectors.mapping(Map.Entry<UUID, Member>::getValue, Collectors.toList())));
        return groups.stream()
                .map(group -> with(group, byGroup.getOrDefault(group.id().value(), List.of())))
                .toList();
    }

    private static MeetingGroup with(MeetingGroup group, List<Member> members) {
        return new MeetingGroup(
                group.id(),
                group.reference(),
                group.accessClass(),
                group.version(),
                group.name(),
                group.kind(),
                group.level(),
                group.body(),
                group.bodyName(),
                group.chair(),
                group.chairName(),
                group.secretary(),
                group.secretaryName(),
                group.quorum(),
                group.paperHours(),
                group.cycle(),
                members);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new AccountId(Columns.uuid(row, "account")),
                row.getString("reference"),
                row.getString("name"),
                row.getString("body_name"),
                Columns.day(row, "since"),
                Columns.dayOrNull(row, "until"));
    }
}

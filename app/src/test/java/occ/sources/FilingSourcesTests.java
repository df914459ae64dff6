package occ.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.sources.SourceFiles.Filed;
import occ.sources.SourceFiles.NewRemark;
import occ.sources.SourceFiles.Remark;
import occ.sources.SourceFiles.RemarkKind;
import occ.sources.SourceFiles.Supplied;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class FilingSourcesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    SourceFiles files;

    RegisterExamples examples;
    Actor controller;
    UnlockKey key;

    @BeforeEach
    void anEmptyInbox() throws SQLException {
        examples = new RegisterExamples(context).standing();
        controller = examples.controller();
        key = examples.key();
        for (var table : new String[] {"inbox", "supplied", "remark", "source"}) {
            examples.execute("delete from sources." + table);
        }
    }

    @Test
    @DisplayName("A lodgement goes to the source of its kind and reference, whatever the case and spaces")
    void aLodgementGoesToItsSource() {
        examples.lodged(SourceType.CHIS, "ISR 5512", "one");
        examples.lodged(SourceType.CHIS, "isr5512", "two");
        examples.lodged(SourceType.PRISON, "ISR 5512", "of another kind");
        assertThat(files.file(controller, key)).isEqualTo(new Filed(1, 2, 0, 0));
        examples.lodged(SourceType.CHIS, "ISR  5512", "three");
        assertThat(files.file(controller, key)).isEqualTo(new Filed(1, 0, 0, 0));

        assertThat(files.list(controller, key, 1).lines())
                .extracting(line -> line.type() + " " + line.reports())
                .containsExactlyInAnyOrder("CHIS 3", "PRISON 1");
        var source = files.seek(controller, key, SourceType.CHIS, "ISR 5512").orElseThrow();
        assertThat(files.get(controller, key, source.text()).supplied())
                .extracting(Supplied::particulars)
                .containsExactlyInAnyOrder("one", "two", "three");
        assertThat(files.seek(controller, key, SourceType.CHIS, "ISR 5513")).isEmpty();
        assertThatThrownBy(() -> files.get(controller, key, "SRC-0000-0000-0")).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R52: what is filed tells nobody when it was lodged, and so not for which report")
    void r52WhatIsFiledTellsNoTime() throws SQLException {
        examples.lodged(SourceType.CHIS, "ISR 5512", "one");
        var inbox = examples.text("select id::text from sources.inbox");
        files.file(controller, key);

        assertThat(examples.text("select id::text from sources.supplied")).isNotEqualTo(inbox);
        assertThat(examples.number("""
                select count(*) from information_schema.columns
                 where table_schema = 'sources' and table_name in ('source', 'supplied', 'remark')
                   and data_type like 'timestamp%'
                """)).isZero();
    }

    @Test
    @DisplayName("R52: a lodgement that was changed in the store stays where it is and is told; the others are filed")
    void r52AChangedLodgementIsTold() throws SQLException {
        examples.lodged(SourceType.OFFICER, "DC Ruskin", "");
        examples.execute("update sources.inbox set sealed = set_byte(sealed, 150, get_byte(sealed, 150) # 1)");
        examples.lodged(SourceType.OFFICER, "DC Halloran", "");

        assertThat(files.file(controller, key)).isEqualTo(new Filed(0, 1, 1, 1));
    }

    @Test
    @DisplayName("R52: rows exchanged for one another do not open")
    void r52RowsExchangedDoNotOpen() throws SQLException {
        examples.lodged(SourceType.OFFICER, "DC Ruskin", "");
        examples.lodged(SourceType.OFFICER, "DC Halloran", "");
        files.file(controller, key);
        var source =
                files.list(controller, key, 1).lines().getFirst().reference().text();

        examples.execute("""
                update sources.supplied s set sealed = other.sealed
                  from sources.supplied other where other.id <> s.id
                """);
        assertThatThrownBy(() -> files.get(controller, key, source)).isInstanceOf(SealBroken.class);

        examples.execute("""
                update sources.source s set sealed = other.sealed
                  from sources.source other where other.id <> s.id
                """);
        assertThatThrownBy(() -> files.list(controller, key, 1)).isInstanceOf(SealBroken.class);
    }

    @Test
    @DisplayName("What is noted of a source stands with who noted it, reliability with its history")
    void whatIsNotedStands() {
        examples.lodged(SourceType.MEMBER_OF_PUBLIC, "Wilfrid Ambrose-Tate", "");
        files.file(controller, key);
        var source =
                files.list(controller, key, 1).lines().getFirst().reference().text();

        files.remark(controller, key, source, new NewRemark(RemarkKind.RISK, "Lives next door", null));
        files.remark(
                controller, key, source, new NewRemark(RemarkKind.RELIABILITY, "Right twice", Grade.Source.RELIABLE));

        assertThat(files.get(controller, key, source).remarks())
                .extracting(Remark::kind, Remark::reliability, Remark::by)
                .containsExactlyInAnyOrder(
                        tuple(RemarkKind.RISK, null, controller.name()),
                        tuple(RemarkKind.RELIABILITY, Grade.Source.RELIABLE, controller.name()));
    }
}

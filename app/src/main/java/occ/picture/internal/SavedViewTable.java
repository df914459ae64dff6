package occ.picture.internal;

import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.picture.SavedViews.SavedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SavedViewTable {
    private final JdbcClient jdbc;

    SavedViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(AccountId account) {
        return jdbc.sql(
                        "select reference, name, address from picture.saved_view where account = :account order by name")
                .param("account", account.value())
                .query((row, number) -> new SavedView(
                        new Reference(row.getString("reference")), row.getString("name"), row.getString("address")))
                .list();
    }

    SavedView save(AccountId account, String name, String address, Instant now) {
        var reference = jdbc.sql("""
                insert into picture.saved_view (recorded_at, id, account, reference, name, address)
                values (:now, :id, :account, :reference, :name, :address)
                    on conflict (account, name) do update set address = excluded.address
                returning reference
                """)
                .param("now", Utc.at(now))
                .param("id", Uuid7.at(now))
                .param("account", account.value())
                .param("reference", Reference.next("SVW").text())
                .param("name", name)
                .param("address", address)
                .query(String.class)
                .single();
        return new SavedView(new Reference(reference), name, address);
    }

    int remove(AccountId account, Reference view) {
        return jdbc.sql("delete from picture.saved_view where account = :account and reference = :reference")
                .param("account", account.value())
                .param("reference", view.text())
                .update();
    }
}

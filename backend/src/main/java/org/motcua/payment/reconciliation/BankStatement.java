package org.motcua.payment.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;

/** A bank's file as it was imported. */
@Entity
@Immutable
@Table(name = "bank_statement")
@NullUnmarked
class BankStatement {
    @Id
    UUID id;

    String agency;
    String account;

    @Column(name = "file_name")
    String fileName;

    String sha256;

    @Column(name = "imported_at")
    Instant importedAt;

    String importer;

    @Column(name = "importer_name")
    String importerName;

    /** How many lines it has; those of them that an earlier one had are the earlier one's. */
    int transactions;

    BankStatement() {}

    BankStatement(String agency, String account, ImportedFile file, int transactions, Actor by, Instant at) {
        this.id = Ids.next();
        this.agency = agency;
        this.account = account;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.transactions = transactions;
        this.importer = by.subject();
        this.importerName = by.displayName();
        this.importedAt = at;
    }
}

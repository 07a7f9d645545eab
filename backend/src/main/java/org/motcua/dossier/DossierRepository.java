package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps dossiers, for commands. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {
    private static final String CLAIM = """
            select * from dossier where next_alert_at < ?1 order by next_alert_at limit ?2 for update skip locked""";
    private static final String UNTOUCHED = """
            select * from dossier where state = 'DRAFT' and expires_at is null and updated_at < ?1
            order by updated_at limit ?2 for update skip locked""";
    private static final String EXPIRING = """
            select * from dossier where state = 'DRAFT' and expires_at <= ?1
            order by expires_at limit ?2 for update skip locked""";
    private static final String RUNNING = """
            finishedAt is null and decidedAt is null and submittedAt is not null and competentAgency in (?1)
            and competentAgency >= ?2 and (competentAgency > ?2 or id > ?3) order by competentAgency, id""";
    private static final String NEXT_SERIAL = """
            insert into dossier_serial as s (agency, day, last) values (?1, ?2, 1)
            on conflict (agency, day) do update set last = s.last + 1 returning last""";

    Uni<Dossier> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> ProblemException.of(DossierProblem.NOT_FOUND));
    }

    /** For a command: a second one on the same dossier waits, and then sees what the first has done. */
    Uni<Dossier> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DossierProblem.NOT_FOUND));
    }

    /** Dossiers with something to tell since before this moment, soonest first; those that another transaction holds are left to it. */
    Uni<List<Dossier>> claimForAlerts(Instant now, int most) {
        return claim(CLAIM, now, most);
    }

    /** Drafts not touched since then, and not yet announced to expire. */
    Uni<List<Dossier>> claimUntouched(Instant since, int most) {
        return claim(UNTOUCHED, since, most);
    }

    /** Drafts whose announced time is over. */
    Uni<List<Dossier>> claimExpiring(Instant now, int most) {
        return claim(EXPIRING, now, most);
    }

    private static Uni<List<Dossier>> claim(String query, Instant moment, int most) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(query, Dossier.class)
                        .setParameter(1, moment)
                        .setParameter(2, most)
                        .getResultList());
    }

    /** Filed and not decided, of these agencies, in the order of agency and identifier. */
    Uni<List<Dossier>> running(List<String> agencies, RunningKey after, int limit) {
        return find(RUNNING, agencies, after.agency(), after.id())
                .page(0, limit)
                .list();
    }

    /** The dossier as it is now, and nobody else's until the transaction ends, in the place of one that was read without a lock. */
    Uni<Dossier> relock(Dossier read) {
        return Panache.getSession().invoke(s -> s.detach(read)).chain(() -> requireLocked(read.id));
    }

    /** The next serial of an agency's reception day (§4.1); others wait until this transaction ends. */
    Uni<Long> nextSerial(String agency, LocalDate day) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEXT_SERIAL, Long.class)
                        .setParameter(1, agency)
                        .setParameter(2, day)
                        .getSingleResult());
    }
}

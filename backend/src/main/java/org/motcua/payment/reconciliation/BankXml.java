package org.motcua.payment.reconciliation;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement as ISO 20022 camt.053, of any version. No document type is read, no entity resolved, nothing fetched; depth and number
 * of entries have their limits. Only booked entries in VND count. Pure.
 */
final class BankXml {
    private static final int DEEPEST = 40;
    private static final int LONGEST = 4_000;
    private final ZoneId zone;
    private final int most;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<BankFile.Entry> entries = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();
    private @Nullable Entry entry;

    private BankXml(int most, ZoneId zone) {
        this.most = most;
        this.zone = zone;
    }

    /** What has been read of one entry so far. */
    private static final class Entry {
        private String reference = "";
        private String bankReference = "";
        private String amount = "";
        private String currency = "";
        private String side = "";
        private String status = "";
        private String moment = "";
        private boolean reversed;
        private final StringBuilder description = new StringBuilder();
    }

    /** Fails with {@link FileFault.Stop}. */
    static BankFile parse(byte[] xml, int most, ZoneId zone) {
        BankXml reader = new BankXml(most, zone);
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.read(in);
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof FileFault.Stop stop) {
                throw stop;
            }
            throw FileFault.stop("xml", "statement-xml");
        }
        if (reader.accounts.size() != 1) {
            throw FileFault.stop("Stmt/Acct/Id", "statement-account");
        }
        return new BankFile(reader.accounts.iterator().next(), reader.entries);
    }

    static boolean isXml(byte[] file) {
        for (int i = 0; i < Math.min(file.length, 200); i++) {
            int c = file[i] & 0xff;
            boolean mark = c == 0xef || c == 0xbb || c == 0xbf;
            if (!mark && !Character.isWhitespace(c)) {
                return c == '<';
            }
        }
        return false;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private void read(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(in);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw FileFault.stop("xml", "statement-doctype");
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void begin(XMLStreamReader in) {
        path.addLast(in.getLocalName());
        if (path.size() > DEEPEST) {
            throw FileFault.stop("xml", "statement-xml");
        }
        if (at("Stmt/Ntry")) {
            entry = new Entry();
        }
        if (entry != null && at("Ntry/Amt")) {
            String currency = in.getAttributeValue(null, "Ccy");
            entry.currency = currency == null ? "" : currency;
        }
    }

    private void text(String text) {
        if (text.length() > LONGEST) {
            throw FileFault.stop("xml", "statement-xml");
        }
        if (at("Stmt/Acct/Id/IBAN") || at("Stmt/Acct/Id/Othr/Id")) {
            accounts.add(text.replaceAll("\\s", ""));
        } else if (entry != null) {
            entryText(entry, text.strip());
        }
    }

    private void entryText(Entry e, String text) {
        if (at("Ntry/Amt")) {
            e.amount += text;
        } else if (at("Ntry/CdtDbtInd")) {
            e.side += text;
        } else if (at("Ntry/RvslInd")) {
            e.reversed = text.equals("true") || text.equals("1");
        } else if (at("Ntry/Sts") || at("Ntry/Sts/Cd")) {
            e.status += text;
        } else if (at("Ntry/BookgDt/Dt") || at("Ntry/BookgDt/DtTm")) {
            e.moment += text;
        } else {
            wordsText(e, text);
        }
    }

    private void wordsText(Entry e, String text) {
        if (at("Ntry/NtryRef")) {
            e.reference += text;
        } else if (at("Refs/AcctSvcrRef") || at("Ntry/AcctSvcrRef")) {
            e.bankReference = e.bankReference.isEmpty() ? text : e.bankReference;
        } else if (at("RmtInf/Ustrd") || at("Ntry/AddtlNtryInf")) {
            e.description.append(e.description.isEmpty() ? "" : " ").append(text);
        }
    }

    private void end() {
        if (entry != null && at("Stmt/Ntry")) {
            finish(entry);
            entry = null;
        }
        path.removeLast();
    }

    private void finish(Entry e) {
        if (!e.status.isEmpty() && !e.status.equals("BOOK")) {
            return;
        }
        String reference = e.bankReference.isEmpty() ? e.reference : e.bankReference;
        String where = "Ntry " + (entries.size() + 1);
        Long amount = MoneyText.decimal(e.amount);
        Instant moment = MoneyText.moment(e.moment, zone);
        require(amount != null && amount > 0 && e.currency.equals("VND"), where, "statement-amount");
        require(e.side.equals("CRDT") || e.side.equals("DBIT"), where, "statement-amount");
        require(moment != null, where, "statement-moment");
        require(!reference.isEmpty() && reference.length() <= 100, where, "statement-reference");
        require(references.add(reference), where, "statement-twice");
        require(e.description.length() <= 1000, where, "csv-text");
        require(entries.size() < most, where, "statement-long");
        boolean credit = e.side.equals("CRDT") != e.reversed;
        entries.add(new BankFile.Entry(reference, moment, credit ? amount : -amount, e.description.toString()));
    }

    private static void require(boolean right, String where, String code) {
        if (!right) {
            throw FileFault.stop(where, code);
        }
    }

    /** Whether the element being read lies so: its own name last. */
    private boolean at(String names) {
        String[] wanted = names.split("/");
        var there = path.descendingIterator();
        for (int i = wanted.length - 1; i >= 0; i--) {
            if (!there.hasNext() || !there.next().equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }
}

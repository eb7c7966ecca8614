package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.publish.KeyFiles;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.TreeHead;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A voter keeps a receipt, and somebody who is nobody here verifies it, and others that were tampered with. */
class ReceiptPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aReceiptIsKeptAndHoldsForEverybodyUntilItIsChanged() {
        var founder = new Members(instance).founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        String poll = made(founder, founder.post("/api/polls", "{\"question\":\"Shall we?\"}"));
        vote(founder, poll, "yes");
        var ada = chromium.at(instance, founder);
        ada.opens(poll.replace("/api", "")).follows("Keep a receipt of this");
        ada.reloadsUntil("Show the receipt as text");
        assertThat(ada.content().getByLabel("The receipt as a QR code")).isVisible();
        String file = ada.content().getByText("Keep this receipt").getAttribute("href");
        String receipt = founder.get(file).body();

        vote(founder, made(founder, founder.post("/api/polls", "{\"question\":\"And then?\"}")), "yes");
        ada.opens("/").follows("One receipt you have not kept").isAt("Receipts you have not kept");
        ada.seesNo("Shall we?").sees("And then?").presses("I have kept it: And then?");
        ada.sees("You have kept every receipt of your latest ballots.")
                .opens("/")
                .seesNo("you have not kept");

        var nobody = new Person(instance.url(), chromium.window(new NewContextOptions()));
        verified(nobody, receipt).sees("The receipt holds").sees("The log of today still begins with those entries");
        nobody.sees("\"choice\":{\"form\":\"one\",\"option\":\"yes\"}").sees("What this does not prove");
        String extra = receipt.lines()
                .filter(line -> line.startsWith("extra "))
                .findFirst()
                .orElseThrow();
        verified(nobody, receipt.replace(extra, "extra " + base64("{\"option\":\"no\"}")))
                .sees("This receipt proves nothing")
                .sees("the entry or the proof was changed");
        verified(nobody, receipt.replace(extra + "\n", "")).sees("It does not hold the entry it is about.");
        nobody.opens("/verify");
        nobody.page()
                .getByLabel("Or choose the file you kept")
                .setInputFiles(new FilePayload("entry.tlog-proof", "text/plain", receipt.getBytes(UTF_8)));
        assertThat(nobody.page().getByLabel("Receipt", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(receipt);
        nobody.presses("Verify").sees("The receipt holds");
        verified(nobody, "my vote").sees("This is not a receipt");
        verified(nobody, forged()).sees("This log has been rewritten").sees("Show this receipt to others");
        assertThat(founder.post("/api/receipts/verify", "{\"receipt\":\"\"}").body())
                .contains("RECEIPT_HEADER");
        assertThat(instance.browser().get(file).status()).isEqualTo(303);
    }

    private static Person verified(Person nobody, String receipt) {
        return nobody.opens("/verify").fills("Receipt", receipt).presses("Verify");
    }

    /** What a log that was rewritten since would have signed: the key is right, the log is another. */
    private static String forged() {
        var key = new KeyFiles(instance.bean(InstanceHome.class).file("log.key"))
                .read()
                .current();
        byte[] entry = "{\"rewritten\":true}".getBytes(UTF_8);
        var head = new TreeHead(1, Hashing.leaf(entry));
        var checkpoint = new Checkpoint(key.verifier().name(), head);
        return new String(new Receipt(entry, 0, List.of(), key.sign(checkpoint.text())).bytes(), UTF_8);
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}

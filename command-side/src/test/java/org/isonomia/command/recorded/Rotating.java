package org.isonomia.command.recorded;

import java.time.Instant;
import org.isonomia.command.community.rotatelogkey.RotateLogKey;

/** The log is given its next key: what the operator's command made and signed with both. */
final class Rotating {
    private Rotating() {}

    static void happens(Recording log) {
        log.operate(new RotateLogKey(
                "well.example.org/log+e436626d+AVL/PfU2gYLsLLtjT86zJmT/RuAWSQ3nPMgInwuKhwT9",
                "well.example.org/log+ba713250+Aa/dCLuNg1++M5OkZCXuCAfQZZIPfCSRQ167+B7EaBPx",
                Instant.parse("2025-10-01T09:00:00Z"),
                "5DZibZ2NmzE6bMSFGscz8ReAvQwj8jYf/xHkWQf8keyuGG8SzAOE2CuQROHpJiZKPo80BsNL9+/ro3TvZx51rOsvSAM=",
                "unEyUA6xcIRx2JXK9xRMDtJS0/Rek8JLLvJlH/cbn0fucOAmw3v3vBxyIwxyak4vjzFypwWn04pFJmwWX+Sko5MqWwg="));
    }
}

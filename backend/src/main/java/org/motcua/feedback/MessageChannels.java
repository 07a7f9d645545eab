package org.motcua.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel;

/** Which way messages leave this installation. */
@ApplicationScoped
class MessageChannels {
    private final List<MessageChannel> all;

    @Inject
    MessageChannels(@Any Instance<MessageChannel> channels) {
        this(channels.stream().toList());
    }

    MessageChannels(List<MessageChannel> all) {
        this.all = all;
    }

    /** Empty when nothing of ours reaches such an address. */
    Optional<MessageChannel> to(ContactChannel kind) {
        return all.stream().filter(c -> c.reaches(kind)).findFirst();
    }
}

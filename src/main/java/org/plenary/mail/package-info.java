/**
 * Letters by e-mail. A room queues one in the transaction of its act ({@link org.plenary.mail.Outbox}), and says what stands
 * in it only when it is sent ({@link org.plenary.mail.LetterWriter}), so that no secret lies in the queue.
 */
@ApplicationModule(allowedDependencies = {"languages", "web"})
@NullMarked
package org.plenary.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

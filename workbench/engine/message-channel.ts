/**
 * Univer lets other work pass by sending itself a message. A calculation that is interrupted leaves its ports open,
 * and open ports keep a Node process from ending: these close after their one message.
 */
import { MessageChannel as NodeMessageChannel } from 'node:worker_threads';

export class MessageChannel {
  readonly port1;
  readonly port2;

  constructor() {
    const { port1, port2 } = new NodeMessageChannel();
    port1.once('message', () => {
      port1.close();
      port2.close();
    });
    this.port1 = port1;
    this.port2 = port2;
  }
}

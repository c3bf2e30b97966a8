/** Spanish titles and values. */
import type { Dictionary } from './dictionary.ts';

export const es: Dictionary = {
  titles: {
    handOverDate: 'fecha de envio, fecha envio, enviado el, fecha de entrega, fecha entrega, entregado el',
    moneyOut: 'egresos, egreso, salida, salidas, cargo, cargos, retiro, retiros, gasto, gastos, debito, debe',
    moneyIn: 'ingresos, ingreso, entrada, entradas, abono, abonos, deposito, depositos, credito, haber',
    customerId:
      'id cliente, id del cliente, codigo cliente, codigo de cliente, numero de cliente, n cliente, no cliente, nro cliente, rut, rfc, dni, nif, cuit, id comprador, identificacion cliente, cedula, num cliente',
    email:
      'email, e mail, mail, correo, correo electronico, email cliente, correo del cliente, e mail del cliente, email del comprador, direccion de correo, correo cliente, email del cliente, direccion de correo electronico',
    customerName:
      'cliente, nombre del cliente, nombre cliente, comprador, nombre del comprador, facturar a, nombre completo, razon social del cliente, nombre de facturacion, nombre y apellido, nombre y apellidos, nombre comprador, deudor, socio, paciente, clienta, tercero, ordenante, ordenante beneficiario, beneficiario ordenante, contraparte, pagador, inquilino, destinatario',
    customerNames: 'clientes, empresas, compradores',
    company: 'empresa, compañia, razon social, organizacion, sociedad, nombre de la empresa',
    person: 'contacto, persona de contacto, nombre del contacto, contacto principal, contactos',
    firstName: 'nombre de pila, nombre facturacion, primer nombre',
    lastName: 'apellido, apellidos, apellido facturacion',
    participant: 'quien, alumno, alumna, huesped',
    account: 'usuario, cuenta, nombre de cuenta, nombre de la cuenta',
    name: 'nombre',
    orderDate:
      'fecha de pedido, fecha del pedido, fecha pedido, fecha de compra, fecha compra, fecha de venta, fecha venta, fecha de la venta, fecha de factura, fecha factura, fecha de la orden, fecha orden, fecha de transaccion, fecha de emision, fecha emision, fecha y hora, fecha documento, fecha operacion, fecha de la factura, fecha comprobante, emisión',
    paidDate: 'fecha de pago, fecha pago, pagado el, fecha de cobro, cobrado el',
    createdDate:
      'creado, creado el, fecha de creacion, fecha creacion, fecha de alta, creada el, reservado el, fecha de reserva',
    date: 'fecha, dia, hora, cuando, periodo, marca temporal',
    closedDate: 'fecha de cierre, fecha cierre, cerrado el, cierre',
    wonDate: 'ganado el, fecha de ganado, fecha ganado',
    otherDate:
      'vencimiento, fecha de vencimiento, fecha vencimiento, vence, fecha de nacimiento, nacimiento, cumpleaños, fecha de envio, fecha envio, enviado el, fecha de entrega, fecha entrega, entregado el, modificado, modificado el, fecha de modificacion, ultima modificacion, actualizado, actualizado el, fecha de cancelacion, cancelado el, fecha prevista, cierre previsto, fecha de cierre prevista, fecha estimada, expira, fecha de devolucion, ultima actividad, ultima compra, fecha limite, próximo pago, fecha del próximo pago',
    orderTotal:
      'total, importe total, monto total, total del pedido, total pedido, total de la orden, total general, valor total, total factura, total venta, precio total, total pagado, total a pagar, monto de la venta, total compra, total facturado, importe del pedido, total de la venta, monto del pedido, valor del negocio, total orden, monto de venta',
    amount:
      'importe, monto, ingresos, ingreso, suma, valor, facturacion, importe bruto, importe neto, monto bruto, monto neto, bruto, total linea, importe linea, total articulo, total producto, cuota',
    netSales: 'ventas netas, venta neta, ingresos netos',
    sales: 'ventas, venta',
    grossSales: 'ventas brutas, venta bruta',
    paidAmount: 'pagado, cobrado, monto pagado, importe pagado, abonado',
    subtotal: 'subtotal, sub total, subtotal de productos, contra reembolso, contrareembolso',
    afterFees: 'neto, neto recibido, total neto recibido, neto a recibir',
    price: 'precio, precio de venta, pvp',
    unitPrice:
      'precio unitario, precio por unidad, p unitario, precio producto, precio del producto, precio articulo, valor unitario, precio unit',
    quantity:
      'cantidad, cant, unidades, articulos, numero de articulos, cantidad vendida, cantidad comprada, cantidad del producto, total de articulos',
    refundedAmount:
      'importe reembolsado, monto reembolsado, reembolsado, total reembolsado, monto devuelto, importe devuelto, reembolso, reembolsos, devolución, devoluciones, importe de reembolso, importe del reembolso',
    orderNumber:
      'numero de orden, numero de pedido, n pedido, no pedido, nro pedido, pedido, orden, id pedido, id orden, id de pedido, numero pedido, n orden, nro de pedido, nro orden, n de pedido, codigo de pedido, referencia del pedido, folio, ticket, numero de ticket, recibo, numero de recibo, boleta, comprobante, numero de comprobante, n de orden, id de la orden, id del pedido, num pedido, numero de venta, n de venta, nro de orden, numero de documento',
    invoiceNumber:
      'factura, numero de factura, n factura, nro factura, no factura, id factura, nro de factura, num factura',
    transactionNumber:
      'id transaccion, id de transaccion, numero de transaccion, transaccion, identificador de la transaccion',
    contractNumber: 'numero de contrato, n contrato, no contrato, contrato, nro contrato',
    id: 'id, numero, n, nro, no, referencia, codigo, ref, num',
    paymentStatus: 'estado del pago, estado de pago, estado pago, estatus de pago',
    orderStatus:
      'estado del pedido, estado de la orden, estado de pedido, estado pedido, estatus del pedido, estado de la venta, estado orden, estado de orden',
    status: 'estado, estatus, situacion, status, resultado, asistencia',
    stage: 'etapa, fase, etapa del negocio, nombre de la lista, nombre de lista, etapa de venta, fase de venta',
    handOver: 'estado del envio, estado de envio, estado de la entrega, estado envio, estado de entrega',
    rowKind:
      'tipo de transaccion, tipo transaccion, tipo de documento, tipo documento, tipo de comprobante, tipo de operacion, tipo de movimiento, tipo comprobante, tipo operacion, tipo dte',
    type: 'tipo, clase',
    currency: 'moneda, divisa, codigo de moneda, mon',
    otherCurrency: 'moneda de pago, moneda base',
    manager:
      'vendedor, vendedora, representante, responsable, asesor, agente, comercial, propietario, ejecutivo, cajero, empleado, asignado a, dueño, nombre del vendedor, ejecutivo de ventas, propietario del negocio',
    product: 'producto, articulo, nombre del producto, nombre producto, servicio, nombre del articulo, item, concepto',
    sku: 'sku, codigo de producto, codigo producto, codigo articulo, codigo de articulo, codigo de barras',
    description: 'descripcion, categoria, familia, rubro, detalle, linea',
    customerType:
      'tipo de cliente, tipo cliente, grupo de clientes, segmento, categoria de cliente, segmento de cliente, grupo cliente, sector, clase de cliente',
    phone: 'telefono, tel, celular, movil, telefono del cliente, numero de telefono, telefono movil',
    city: 'ciudad, localidad, poblacion, municipio, ciudad de facturacion, ciudad envio, ciudad de envio',
    ordersCount:
      'numero de pedidos, n pedidos, cantidad de pedidos, total pedidos, numero de compras, cantidad de compras, pedidos totales, numero de visitas',
    discount: 'descuento, descuentos',
    deposit: 'fianza, deposito',
    other:
      'iva, impuesto, impuestos, cupon, codigo de descuento, envio, flete, comision, comisiones, saldo, deuda, pendiente, costo, coste, costos, ganancia, utilidad, beneficio, margen, propina, nota, notas, comentario, comentarios, observaciones, observacion, direccion, calle, cp, pais, region, provincia, barrio, piso, tienda, sucursal, almacen, canal, origen, fuente, medio de pago, forma de pago, metodo de pago, marca, proveedor, peso, talla, color, probabilidad, porcentaje, tasa, linea de pedido, numero de linea, titulo, asunto, zona horaria, idioma, año, mes, trimestre, semana, caja, cuenta contable, iban, debe, haber, transportista, nombre del negocio, nombre del trato, destinatario, producto fisico, edad, genero, sexo, cargos, identificador, estimad*, previst*, esperad*, proyectad*, ponderad*, valor declarado, valor asegurado, cuota',
  },
  bookings: 'reserva*',
  visitDays: 'llegada, fecha de entrada, fecha de llegada, fecha de la cita',
  fillers: 'de, del, la, el, los, las, en, a, y, por, para, eur, mxn, ars, clp',
  taxRemarks: 'con iva, sin iva, iva incluido, con impuestos, sin impuestos, impuestos incluidos, iva incl, mas iva',
  deals:
    'negocio, oportunidad, trato, etapa, pipeline, embudo, ganado, ganada, perdido, perdida, probabilidad, fecha de cierre',
  counts:
    'pagado, pagada, completado, completada, enviado, enviada, entregado, entregada, ganado, ganada, exitoso, aprobado, aprobada, cobrado, cobrada, finalizado, finalizada, facturado, cumplido, vendido, confirmado, confirmada, acreditado, recibido, archivada pagada, reembolsado parcialmente, parcialmente reembolsado, empaquetado y pagado, pago recibido, hecho, terminado, terminada, asistio, atendido, atendida, pagados, pagadas, ganados, ganadas, completados, completadas, entregados, enviados, enviadas, entregadas, aprobados, aprobadas, cobrados, cobradas, finalizados, finalizadas, facturada, facturados, facturadas, cumplida, cumplidos, cumplidas, vendida, vendidos, vendidas, confirmados, confirmadas, acreditada, acreditados, acreditadas, recibida, recibidos, recibidas, terminados, terminadas, atendidos, atendidas',
  closed: 'cerrado, cerrada',
  open: 'pendiente, abierto, abierta, en proceso, borrador, nuevo, nueva, en espera, no pagado, impago, impaga, sin pagar, cotizacion, presupuesto, negociacion, en curso, pendiente de pago, por pagar, en negociacion, propuesta, en revision, vencida, vencido, parcialmente pagado, calificado, calificada, calificacion, cualificado, por hacer, haciendo, en progreso, en produccion, reprogramado, reprogramada, aplazado, aplazada, impagados, pendientes, abiertos, abiertas, nuevos, por vencer, impagado, impagada, vencidos, vencidas, calificados, calificadas, cualificada, cualificados, cualificadas, reprogramados, reprogramadas, aplazados, aplazadas, impagadas, por cobrar',
  cancelled:
    'motivo de cancelacion, motivo de anulacion, cancelado, cancelada, anulado, anulada, fallido, fallida, perdido, perdida, rechazado, rechazada, expirado, expirada, caducado, eliminado, no realizado, no asistio, ausente, no se presento, inasistencia, modo prueba, modo de prueba, pedido de prueba, cancelados, canceladas, anulados, anuladas, perdidos, perdidas, rechazados, fallidos, fallidas, rechazadas, expirados, expiradas, caducada, caducados, caducadas, eliminada, eliminados, eliminadas, denegada, denegado',
  refunded:
    'reembolsado, reembolsada, devuelto, devuelta, devolucion, reintegrado, reintegrada, reembolsados, devueltos, reembolsadas, reintegrados, reintegradas',
  unclear:
    'no, sin, parcialmente, parcial, señal, anticipo, solicitado, solicitada, reunión, demo, muestra, presentación',
  calledOff:
    'cancelad*, cancelac*, anulad*, reembols*, devuelt*, devolucion, duplicado, duplicada, no contar, cheque devuelto, cheque rechazado, dinero devuelto, devolvi*, no recogi*, no retir*, cambio de opinion, cambio de idea, no vino, trueque, cancelar, cancele, anular, devolvió el dinero, en garantía, por garantía, hecho gratis',
  unpaid:
    'impagad*, no pagad*, no pago, no ha pagado, sin pagar, sin pago, pendiente de pago, esperando pago, debe, fiado, deben, paga luego, pagará luego',
  documents: 'factura*, pedido*, recibo*, boleta*',
  moneyBack: 'reembolso, reintegro',
  noPurchase: 'fianza, depósito de garantía, aportación de capital, aporte de capital, aporte propio, fondos propios',
  owed: 'saldo pendiente, pendiente, importe pendiente',
  rentals: 'alquiler, arriendo',
  rentalDays: 'fecha de devolucion, fecha de entrega',
  givenBack: 'devuelto, devuelta, devolucion',
  inPart: 'parcialmente, parcial',
  notAll: 'mitad, a medias, seña, señal, anticipo, falt*, resta, reclam*, promet*, luego',
  handedOver: 'enviado, enviada, entregado, entregada, despachado, retirado',
  sent: 'enviado, enviada',
  papers: 'contrato, factura, presupuesto, cotizacion, oferta, propuesta, recordatorio',
  sale: 'venta, factura, pago, pedido, compra, boleta, cobro, recibo, ticket, ingreso, ingresos, reserva',
  refund:
    'nc, factura rectificativa, rectificativa, devolucion, reembolso, nota de credito, nota credito, abono, reintegro, contracargo, anulacion, devoluciones, reembolsos, notas de credito, abonos, cancelacion',
  noOrder:
    'comision, transferencia, retiro, tarifa, cargo, cargos, pago a proveedor, conversion de moneda, deposito, gasto, liquidacion, retirada, factura de compra, factura recibida, factura de proveedor, presupuesto, cotizacion, proforma, factura proforma, gastos, compra a proveedor, pedido a proveedor, albarán de compra, albarán de proveedor, devolución a proveedor, devolución de compra, abono de proveedor, entrada de mercancía, pago proveedor, pago a proveedores, conversion de divisas, retencion de cuenta',
  invoices: 'factura, factura de venta',
  orders: 'pedido de venta, pedido de cliente, albaran, nota de entrega, remito, guia de despacho, orden de venta',
  payments: 'pago, cobro, abono recibido, pago recibido, cobro recibido',
  incoming: 'ingreso, ingresos, abono, haber, credito, venta, ventas',
  outgoing: 'gasto, gastos, egreso, egresos, cargo, debe, debito, compra, compras',
  neutral: 'neutro, interno, traspaso',
  tenders: 'efectivo, tarjeta, tarjeta de crédito, tarjeta de débito, transferencia, bizum',
  owing: 'pendiente, debe, no pagado, sin pagar, impagado, a crédito, fiado, por pagar, gratis, cortesía, regalo',
  offIfSet: 'disputado, en disputa, sustituido, duplicado',
  sureIfSet: 'facturable, completado, modo real',
  balances: 'saldo inicial, saldo final, saldo anterior, suma y sigue, suma anterior',
  standIns:
    'consumidor final, publico en general, publico general, cliente general, mostrador, venta mostrador, cliente mostrador, invitado, anonimo, desconocido, sin nombre, cliente ocasional, ninguno, cliente final, ventas mostrador, clientes varios, varios, cliente contado, venta al publico, s n, no aplica, cliente de contado, particular, cliente prueba, cliente de prueba, prueba, prueba prueba, cliente de paso',
  totals: 'total, total general, subtotal, suma, suma total, totales, total global',
  totalsOf: 'total de, total por, subtotal de, total para, total del',
  staff: 'conductor, repartidor, medico, vendedor*, emplead*',
  ofCustomers: 'ultima compra, ultimo pedido, ultima visita, ticket promedio, ticket medio',
  noDate: 'no cerrado, pendiente, sin fecha, nunca, desconocido, no pagado',
  yes: 'si, verdadero, s',
  no: 'no, falso',
  measures: 'tonelada*, metro*, hora*, dias, noche*, persona*, sesiones',
};

-- Who sits at which counter, as the public may see it (NĐ 61/2018 Điều 9 khoản 7): only what an administrator lets be published.
create table staff_post (
  appointment uuid not null,
  revision    integer not null,
  duty        text not null,
  fields      jsonb,
  phone       text,
  published   boolean not null,
  edited_by   text not null,
  edited_at   timestamptz not null,
  constraint staff_post_pk primary key (appointment),
  constraint staff_post_appointment_fk foreign key (appointment) references appointment,
  constraint staff_post_duty_known check (duty in ('HEAD', 'DEPUTY', 'OFFICER')),
  constraint staff_post_phone_of_heads check (phone is null or duty in ('HEAD', 'DEPUTY'))
);

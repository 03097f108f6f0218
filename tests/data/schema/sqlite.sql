CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT) STRICT;

CREATE TABLE counter (kind TEXT NOT NULL PRIMARY KEY, next_id INTEGER NOT NULL) STRICT;

CREATE TABLE choice (list TEXT NOT NULL, key TEXT NOT NULL, label_en TEXT, label_zh TEXT, position INTEGER NOT NULL, active INTEGER NOT NULL, attributes TEXT, PRIMARY KEY (list, key)) STRICT;

CREATE TABLE custom_field (type TEXT NOT NULL, name TEXT NOT NULL, label_en TEXT, label_zh TEXT, kind TEXT NOT NULL, choices TEXT, target TEXT, decimals INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (type, name)) STRICT;

CREATE TABLE change (id INTEGER PRIMARY KEY, at TEXT NOT NULL, staff_id INTEGER, name TEXT NOT NULL, kind INTEGER NOT NULL, undoable INTEGER NOT NULL, undoes INTEGER, undone_by INTEGER) STRICT;

CREATE TABLE change_item (id INTEGER PRIMARY KEY, change_id INTEGER NOT NULL, type TEXT NOT NULL, record_id INTEGER NOT NULL, kind INTEGER NOT NULL, version INTEGER NOT NULL, old_values TEXT, new_values TEXT) STRICT;

CREATE INDEX change_item_change ON change_item (change_id);

CREATE INDEX change_item_record ON change_item (record_id, type);

CREATE TABLE change_range (change_id INTEGER NOT NULL, type TEXT NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (change_id, type, first_id)) STRICT;

CREATE INDEX change_range_record ON change_range (type, first_id);

CREATE TABLE attachment_content (attachment_id INTEGER NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE search USING fts5(terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_'");

INSERT INTO search(search, rank) VALUES ('automerge', 0);

INSERT INTO search(search, rank) VALUES ('crisismerge', 1000);

CREATE VIRTUAL TABLE search_text USING fts5(terms, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '_'");

INSERT INTO search_text(search_text, rank) VALUES ('automerge', 0);

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'organisation' OR kind = 'person'),
  class TEXT,
  industry TEXT,
  source TEXT,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  parent_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  pinyin TEXT,
  notes TEXT,
  phone TEXT,
  mobile TEXT,
  email TEXT,
  website TEXT,
  do_not_contact INTEGER CHECK (do_not_contact IN (0, 1)),
  street TEXT,
  postcode TEXT,
  city TEXT,
  region TEXT,
  country TEXT,
  occupation TEXT,
  birth_date TEXT,
  birth_year INTEGER,
  tax_number TEXT,
  annual_revenue INTEGER,
  employees INTEGER,
  employees_band TEXT,
  currency TEXT,
  payment_terms_days INTEGER,
  credit_limit INTEGER,
  discount_rate INTEGER,
  wallet INTEGER,
  sole_supplier INTEGER CHECK (sole_supplier IN (0, 1)),
  suppliers_used INTEGER,
  supplier_rank INTEGER,
  relationship_level TEXT CHECK (relationship_level = 'contact' OR relationship_level = 'benefit' OR relationship_level = 'friend' OR relationship_level = 'brother' OR relationship_level = 'intimate'),
  loyalty_type TEXT CHECK (loyalty_type = 'monopoly' OR loyalty_type = 'kinship' OR loyalty_type = 'benefit' OR loyalty_type = 'inertia' OR loyalty_type = 'trust' OR loyalty_type = 'unknown'),
  last_contact_on TEXT,
  next_action_on TEXT,
  revenue INTEGER,
  open_amount INTEGER,
  order_count INTEGER,
  first_order_on TEXT,
  last_order_on TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  first_name TEXT,
  last_name TEXT,
  full_name TEXT,
  salutation TEXT,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  occupation TEXT,
  birth_date TEXT,
  language TEXT,
  notes TEXT,
  phone TEXT,
  mobile TEXT,
  email TEXT,
  wechat TEXT,
  preferred_channel TEXT CHECK (preferred_channel = 'phone' OR preferred_channel = 'email' OR preferred_channel = 'wechat' OR preferred_channel = 'sms' OR preferred_channel = 'letter' OR preferred_channel = 'visit'),
  street TEXT,
  postcode TEXT,
  city TEXT,
  region TEXT,
  country TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE lead (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  company TEXT,
  title TEXT,
  status TEXT NOT NULL CHECK (status = 'new' OR status = 'contacted' OR status = 'qualified' OR status = 'converted' OR status = 'disqualified'),
  rating TEXT CHECK (rating = 'hot' OR rating = 'warm' OR rating = 'cold'),
  expected_amount INTEGER,
  source TEXT,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  industry TEXT,
  disqualify_reason TEXT,
  next_action_on TEXT,
  notes TEXT,
  phone TEXT,
  mobile TEXT,
  email TEXT,
  city TEXT,
  region TEXT,
  country TEXT,
  converted_at TEXT,
  converted_customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  converted_contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  converted_opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE consent (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  channel TEXT NOT NULL CHECK (channel = 'phone' OR channel = 'email' OR channel = 'wechat' OR channel = 'sms' OR channel = 'letter' OR channel = 'visit'),
  given INTEGER CHECK (given IN (0, 1)),
  given_on TEXT,
  source TEXT,
  basis TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  lead_id INTEGER REFERENCES lead (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind = 'phone' OR kind = 'mobile' OR kind = 'fax' OR kind = 'email' OR kind = 'wechat' OR kind = 'web'),
  label TEXT,
  value TEXT NOT NULL,
  is_primary INTEGER CHECK (is_primary IN (0, 1)),
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE employment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  role TEXT,
  decision_role TEXT CHECK (decision_role = 'decides' OR decision_role = 'influences' OR decision_role = 'uses' OR decision_role = 'blocks' OR decision_role = 'buys'),
  since TEXT,
  until TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  pipeline TEXT,
  position INTEGER,
  probability INTEGER,
  kind TEXT NOT NULL CHECK (kind = 'open' OR kind = 'won' OR kind = 'lost'),
  rots_after_days INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  stage_id INTEGER REFERENCES stage (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  amount INTEGER,
  probability INTEGER,
  weighted INTEGER,
  close_on TEXT,
  next_action_on TEXT,
  next_step TEXT,
  opened_on TEXT,
  source TEXT,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  closed_on TEXT,
  lost_reason TEXT,
  competitor TEXT,
  stage_since TEXT,
  notes TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE opportunity_line (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  quantity INTEGER,
  unit_price INTEGER,
  discount_rate INTEGER,
  net INTEGER,
  currency TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  opportunity_id INTEGER NOT NULL REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  from_stage_id INTEGER REFERENCES stage (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  to_stage_id INTEGER REFERENCES stage (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  days INTEGER,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT CHECK (role = 'owner' OR role = 'salesperson' OR role = 'service' OR role = 'marketing' OR role = 'accountant'),
  region TEXT,
  email TEXT,
  phone TEXT,
  reports_to_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  active INTEGER CHECK (active IN (0, 1)),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE product_category (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES product_category (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  code TEXT,
  name TEXT NOT NULL,
  category_id INTEGER REFERENCES product_category (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  unit TEXT,
  price INTEGER,
  cost INTEGER,
  tax_rate INTEGER,
  active INTEGER CHECK (active IN (0, 1)),
  notes TEXT,
  stock_tracked INTEGER CHECK (stock_tracked IN (0, 1)),
  stock_minimum INTEGER,
  stock_on_hand INTEGER,
  stock_moved INTEGER,
  stock_delivered INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE stock_entry (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  moved_on TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason = 'purchase' OR reason = 'correction' OR reason = 'loss' OR reason = 'opening'),
  reference TEXT,
  unit_cost INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE "order" (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  number TEXT,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK (status = 'quote' OR status = 'confirmed' OR status = 'delivered' OR status = 'completed' OR status = 'cancelled'),
  ordered_on TEXT NOT NULL,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  reference TEXT,
  terms TEXT,
  confirmed_on TEXT,
  delivered_on TEXT,
  cancelled_on TEXT,
  ship_by TEXT,
  ship_to TEXT,
  region TEXT,
  channel TEXT,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  attributed_campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  attribution_rule TEXT,
  returns_of_id INTEGER REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  currency TEXT,
  rate INTEGER,
  prices_include_tax INTEGER CHECK (prices_include_tax IN (0, 1)),
  payments_tracked INTEGER CHECK (payments_tracked IN (0, 1)),
  due_on TEXT,
  net INTEGER,
  tax INTEGER,
  total INTEGER,
  cost INTEGER,
  margin INTEGER,
  paid INTEGER,
  open INTEGER,
  payment_state TEXT CHECK (payment_state = 'none' OR payment_state = 'part' OR payment_state = 'paid' OR payment_state = 'overpaid'),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE order_line (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  order_id INTEGER NOT NULL REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  product_id INTEGER REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  description TEXT,
  quantity INTEGER,
  unit TEXT,
  unit_price INTEGER,
  discount_rate INTEGER,
  tax_rate INTEGER,
  net INTEGER,
  tax INTEGER,
  cost INTEGER,
  currency TEXT,
  prices_include_tax INTEGER CHECK (prices_include_tax IN (0, 1)),
  delivered_quantity INTEGER,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE payment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  number TEXT,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  received_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  method TEXT,
  reference TEXT,
  currency TEXT,
  rate INTEGER,
  allocated INTEGER,
  unallocated INTEGER,
  notes TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  payment_id INTEGER NOT NULL REFERENCES payment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  order_id INTEGER NOT NULL REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  amount INTEGER NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  order_id INTEGER NOT NULL REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind = 'quotation' OR kind = 'confirmation' OR kind = 'delivery_note' OR kind = 'invoice' OR kind = 'credit_note' OR kind = 'dunning'),
  series TEXT,
  number TEXT,
  issued_on TEXT,
  due_on TEXT,
  currency TEXT,
  language TEXT,
  net INTEGER,
  tax INTEGER,
  total INTEGER,
  level INTEGER,
  frozen_pdf_id INTEGER REFERENCES attachment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  frozen_values TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE number_series (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  pattern TEXT NOT NULL,
  next INTEGER NOT NULL,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE exchange_rate (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  currency TEXT NOT NULL,
  valid_on TEXT NOT NULL,
  rate INTEGER NOT NULL,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE business (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  street TEXT,
  postcode TEXT,
  city TEXT,
  region TEXT,
  country TEXT,
  phone TEXT,
  email TEXT,
  website TEXT,
  tax_number TEXT,
  bank TEXT,
  logo_id INTEGER REFERENCES attachment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  currency TEXT,
  time_zone TEXT,
  payment_terms_days INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'planned' OR status = 'active' OR status = 'done' OR status = 'cancelled'),
  channel TEXT,
  starts_on TEXT,
  ends_on TEXT,
  goal TEXT,
  segment_id INTEGER REFERENCES segment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  offer TEXT,
  budget INTEGER,
  expected_revenue INTEGER,
  cost INTEGER,
  revenue INTEGER,
  margin INTEGER,
  leads INTEGER,
  orders INTEGER,
  roi INTEGER,
  romi INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE campaign_member (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  lead_id INTEGER REFERENCES lead (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK (status = 'targeted' OR status = 'reached' OR status = 'responded' OR status = 'converted' OR status = 'declined'),
  at TEXT,
  held_out INTEGER CHECK (held_out IN (0, 1)),
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE expense (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  number TEXT,
  spent_on TEXT NOT NULL,
  category TEXT,
  amount INTEGER NOT NULL,
  tax INTEGER,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  supplier TEXT,
  receipt_number TEXT,
  status TEXT NOT NULL CHECK (status = 'draft' OR status = 'submitted' OR status = 'approved' OR status = 'paid' OR status = 'rejected'),
  currency TEXT,
  rate INTEGER,
  notes TEXT,
  submitted_at TEXT,
  submitted_by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  decided_at TEXT,
  decided_by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  paid_at TEXT,
  paid_by_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type = 'customer' OR type = 'contact' OR type = 'lead'),
  query_json TEXT,
  frozen_on TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE segment_member (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  segment_id INTEGER NOT NULL REFERENCES segment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  lead_id INTEGER REFERENCES lead (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE communication (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  subject TEXT,
  channel TEXT NOT NULL CHECK (channel = 'call' OR channel = 'email' OR channel = 'visit' OR channel = 'meeting' OR channel = 'message' OR channel = 'letter' OR channel = 'event'),
  direction TEXT CHECK (direction = 'out' OR direction = 'in'),
  at TEXT NOT NULL,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT,
  content TEXT CHECK (content = 'information' OR content = 'emotional' OR content = 'values' OR content = 'opinion' OR content = 'policy'),
  minutes INTEGER,
  text TEXT,
  lead_id INTEGER REFERENCES lead (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  complaint_id INTEGER REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'email' OR kind = 'visit' OR kind = 'meeting' OR kind = 'todo' OR kind = 'delivery' OR kind = 'payment' OR kind = 'birthday'),
  due_at TEXT,
  all_day INTEGER CHECK (all_day IN (0, 1)),
  ends_at TEXT,
  remind_at TEXT,
  done_at TEXT,
  cancelled INTEGER CHECK (cancelled IN (0, 1)),
  text TEXT,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  lead_id INTEGER REFERENCES lead (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  opportunity_id INTEGER REFERENCES opportunity (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  order_id INTEGER REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  complaint_id INTEGER REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  repeats TEXT,
  occurrence_of_id INTEGER REFERENCES task (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  snoozed_until TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE complaint (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  number TEXT,
  kind TEXT NOT NULL CHECK (kind = 'complaint' OR kind = 'question' OR kind = 'suggestion' OR kind = 'praise'),
  subject TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'new' OR status = 'accepted' OR status = 'in_progress' OR status = 'waiting' OR status = 'resolved' OR status = 'closed' OR status = 'reopened'),
  priority TEXT NOT NULL CHECK (priority = 'low' OR priority = 'normal' OR priority = 'high' OR priority = 'urgent'),
  text TEXT,
  channel TEXT,
  opened_at TEXT,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  order_id INTEGER REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  answer_due TEXT,
  answered_at TEXT,
  resolve_due TEXT,
  resolved_at TEXT,
  answered_in_time INTEGER CHECK (answered_in_time IN (0, 1)),
  resolved_in_time INTEGER CHECK (resolved_in_time IN (0, 1)),
  escalation_level INTEGER,
  solution_id INTEGER REFERENCES solution (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  compensation INTEGER,
  cause TEXT,
  countermeasure TEXT,
  repeat_of_id INTEGER REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE complaint_step (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  from_status TEXT CHECK (from_status = 'new' OR from_status = 'accepted' OR from_status = 'in_progress' OR from_status = 'waiting' OR from_status = 'resolved' OR from_status = 'closed' OR from_status = 'reopened'),
  to_status TEXT CHECK (to_status = 'new' OR to_status = 'accepted' OR to_status = 'in_progress' OR to_status = 'waiting' OR to_status = 'resolved' OR to_status = 'closed' OR to_status = 'reopened'),
  text TEXT,
  promised TEXT CHECK (promised = 'answer' OR promised = 'resolution'),
  percent INTEGER,
  told_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  task_id INTEGER REFERENCES task (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE prevention (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  planned_action TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  due_on TEXT,
  done_on TEXT,
  reopened_on TEXT,
  effect TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE service_level (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  priority TEXT NOT NULL CHECK (priority = 'low' OR priority = 'normal' OR priority = 'high' OR priority = 'urgent'),
  answer_hours INTEGER NOT NULL,
  resolve_hours INTEGER NOT NULL,
  clock TEXT NOT NULL CHECK (clock = 'business' OR clock = 'around'),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE escalation_step (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  service_level_id INTEGER NOT NULL REFERENCES service_level (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  percent INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE business_hours (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  weekday TEXT NOT NULL CHECK (weekday = 'monday' OR weekday = 'tuesday' OR weekday = 'wednesday' OR weekday = 'thursday' OR weekday = 'friday' OR weekday = 'saturday' OR weekday = 'sunday'),
  opens TEXT NOT NULL,
  closes TEXT NOT NULL,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE solution (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status = 'draft' OR status = 'published' OR status = 'archived'),
  problem TEXT,
  answer TEXT,
  product_id INTEGER REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  uses INTEGER,
  solved INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  active INTEGER CHECK (active IN (0, 1)),
  send_when TEXT NOT NULL CHECK (send_when = 'manual' OR send_when = 'after_order' OR send_when = 'after_complaint'),
  introduction TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  position INTEGER,
  kind TEXT NOT NULL CHECK (kind = 'csat' OR kind = 'nps' OR kind = 'ces' OR kind = 'choice' OR kind = 'text' OR kind = 'value' OR kind = 'cost'),
  text TEXT NOT NULL,
  choices TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  order_id INTEGER REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  complaint_id INTEGER REFERENCES complaint (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  channel TEXT CHECK (channel = 'phone' OR channel = 'email' OR channel = 'wechat' OR channel = 'sms' OR channel = 'letter' OR channel = 'visit'),
  sent_at TEXT,
  answered_at TEXT,
  token TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  about TEXT,
  score INTEGER,
  text TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  period TEXT NOT NULL CHECK (period = 'month' OR period = 'quarter' OR period = 'year'),
  starts_on TEXT NOT NULL,
  measure TEXT NOT NULL CHECK (measure = 'orders' OR measure = 'payments' OR measure = 'margin'),
  amount INTEGER NOT NULL,
  staff_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  region TEXT,
  product_category_id INTEGER REFERENCES product_category (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  currency TEXT,
  opening INTEGER,
  orders INTEGER,
  payments INTEGER,
  closing INTEGER,
  sent_at TEXT,
  answer TEXT NOT NULL CHECK (answer = 'open' OR answer = 'agreed' OR answer = 'disputed'),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE statement_line (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  order_id INTEGER REFERENCES "order" (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  payment_id INTEGER REFERENCES payment (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  theirs INTEGER,
  state TEXT NOT NULL CHECK (state = 'agreed' OR state = 'disputed' OR state = 'missing_here' OR state = 'missing_there'),
  reason TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  held_on TEXT NOT NULL,
  place TEXT,
  campaign_id INTEGER REFERENCES campaign (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  invited INTEGER,
  attended INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  contact_id INTEGER REFERENCES contact (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state = 'invited' OR state = 'accepted' OR state = 'attended' OR state = 'absent'),
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE score (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  as_of TEXT NOT NULL,
  measure TEXT NOT NULL,
  value INTEGER,
  text TEXT,
  reason TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE template (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  use TEXT NOT NULL CHECK (use = 'letter' OR use = 'email' OR use = 'quotation' OR use = 'confirmation' OR use = 'delivery_note' OR use = 'invoice' OR use = 'statement' OR use = 'dunning' OR use = 'survey'),
  language TEXT,
  subject TEXT,
  body TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  query_json TEXT NOT NULL,
  columns TEXT,
  sort TEXT,
  shared INTEGER CHECK (shared IN (0, 1)),
  position INTEGER,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE care_level (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  grade TEXT NOT NULL CHECK (grade = 'A' OR grade = 'B' OR grade = 'C' OR grade = 'D'),
  contact_days INTEGER NOT NULL,
  priority TEXT CHECK (priority = 'low' OR priority = 'normal' OR priority = 'high' OR priority = 'urgent'),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE sell_through (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  period_on TEXT NOT NULL,
  sold INTEGER,
  counted INTEGER,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE not_duplicate (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  record_type TEXT NOT NULL,
  first_id INTEGER NOT NULL,
  second_id INTEGER NOT NULL,
  decided_at TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE import_mapping (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  record_type TEXT NOT NULL,
  headings TEXT NOT NULL,
  mapping TEXT NOT NULL,
  used_at TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE export_batch (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  made_at TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  checksum TEXT,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE export_item (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  export_batch_id INTEGER NOT NULL REFERENCES export_batch (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  record_type TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  record_version INTEGER NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE closed_period (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  closed_until TEXT NOT NULL,
  customer_id INTEGER REFERENCES customer (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  reason TEXT,
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  record_type TEXT NOT NULL,
  record_id INTEGER,
  base_version INTEGER,
  field_values TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  tone TEXT CHECK (tone = 'neutral' OR tone = 'good' OR tone = 'info' OR tone = 'warning' OR tone = 'danger'),
  owner_id INTEGER REFERENCES staff (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT,
  sort_key TEXT
) STRICT;

CREATE TABLE tagging (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
  record_type TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  record_type TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  written_at TEXT,
  pinned INTEGER CHECK (pinned IN (0, 1)),
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT,
  size INTEGER,
  checksum TEXT,
  record_type TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  report TEXT NOT NULL,
  subject TEXT NOT NULL,
  note TEXT NOT NULL,
  external_id TEXT,
  created_at TEXT,
  updated_at TEXT
) STRICT;

CREATE INDEX customer_by_campaign_id ON customer (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX customer_by_parent_id ON customer (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX customer_by_phone ON customer (phone) WHERE phone IS NOT NULL;

CREATE INDEX customer_by_mobile ON customer (mobile) WHERE mobile IS NOT NULL;

CREATE INDEX customer_by_email ON customer (email) WHERE email IS NOT NULL;

CREATE INDEX customer_by_website ON customer (website) WHERE website IS NOT NULL;

CREATE INDEX customer_by_city ON customer (city) WHERE city IS NOT NULL;

CREATE INDEX customer_by_region ON customer (region) WHERE region IS NOT NULL;

CREATE INDEX customer_by_country ON customer (country) WHERE country IS NOT NULL;

CREATE INDEX customer_by_last_order_on ON customer (last_order_on) WHERE last_order_on IS NOT NULL;

CREATE INDEX customer_by_owner_id ON customer (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX customer_by_external_id ON customer (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX customer_by_sort_key ON customer (sort_key);

CREATE INDEX contact_by_customer_id ON contact (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX contact_by_phone ON contact (phone) WHERE phone IS NOT NULL;

CREATE INDEX contact_by_mobile ON contact (mobile) WHERE mobile IS NOT NULL;

CREATE INDEX contact_by_email ON contact (email) WHERE email IS NOT NULL;

CREATE INDEX contact_by_wechat ON contact (wechat) WHERE wechat IS NOT NULL;

CREATE INDEX contact_by_owner_id ON contact (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX contact_by_external_id ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contact_by_sort_key ON contact (sort_key);

CREATE INDEX lead_by_campaign_id ON lead (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX lead_by_phone ON lead (phone) WHERE phone IS NOT NULL;

CREATE INDEX lead_by_mobile ON lead (mobile) WHERE mobile IS NOT NULL;

CREATE INDEX lead_by_email ON lead (email) WHERE email IS NOT NULL;

CREATE INDEX lead_by_converted_customer_id ON lead (converted_customer_id) WHERE converted_customer_id IS NOT NULL;

CREATE INDEX lead_by_converted_contact_id ON lead (converted_contact_id) WHERE converted_contact_id IS NOT NULL;

CREATE INDEX lead_by_converted_opportunity_id ON lead (converted_opportunity_id) WHERE converted_opportunity_id IS NOT NULL;

CREATE INDEX lead_by_owner_id ON lead (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX lead_by_external_id ON lead (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX lead_by_sort_key ON lead (sort_key);

CREATE INDEX consent_by_contact_id ON consent (contact_id);

CREATE INDEX consent_by_external_id ON consent (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contact_point_by_customer_id ON contact_point (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX contact_point_by_contact_id ON contact_point (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX contact_point_by_lead_id ON contact_point (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX contact_point_by_value ON contact_point (value);

CREATE INDEX contact_point_by_external_id ON contact_point (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX contact_point_by_sort_key ON contact_point (sort_key);

CREATE INDEX employment_by_contact_id ON employment (contact_id);

CREATE INDEX employment_by_customer_id ON employment (customer_id);

CREATE INDEX employment_by_external_id ON employment (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX employment_by_sort_key ON employment (sort_key);

CREATE INDEX stage_by_owner_id ON stage (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX stage_by_external_id ON stage (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX stage_by_sort_key ON stage (sort_key);

CREATE INDEX opportunity_by_customer_id ON opportunity (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX opportunity_by_contact_id ON opportunity (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX opportunity_by_stage_id ON opportunity (stage_id) WHERE stage_id IS NOT NULL;

CREATE INDEX opportunity_by_opened_on ON opportunity (opened_on) WHERE opened_on IS NOT NULL;

CREATE INDEX opportunity_by_campaign_id ON opportunity (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX opportunity_by_closed_on ON opportunity (closed_on) WHERE closed_on IS NOT NULL;

CREATE INDEX opportunity_by_owner_id ON opportunity (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX opportunity_by_external_id ON opportunity (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX opportunity_by_sort_key ON opportunity (sort_key);

CREATE INDEX opportunity_line_by_opportunity_id ON opportunity_line (opportunity_id);

CREATE INDEX opportunity_line_by_product_id ON opportunity_line (product_id);

CREATE INDEX opportunity_line_by_external_id ON opportunity_line (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX stage_change_by_opportunity_id ON stage_change (opportunity_id);

CREATE INDEX stage_change_by_from_stage_id ON stage_change (from_stage_id) WHERE from_stage_id IS NOT NULL;

CREATE INDEX stage_change_by_to_stage_id ON stage_change (to_stage_id) WHERE to_stage_id IS NOT NULL;

CREATE INDEX stage_change_by_at ON stage_change (at) WHERE at IS NOT NULL;

CREATE INDEX stage_change_by_staff_id ON stage_change (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX stage_change_by_external_id ON stage_change (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX staff_by_reports_to_id ON staff (reports_to_id) WHERE reports_to_id IS NOT NULL;

CREATE INDEX staff_by_owner_id ON staff (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX staff_by_external_id ON staff (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX staff_by_sort_key ON staff (sort_key);

CREATE INDEX product_category_by_parent_id ON product_category (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX product_category_by_owner_id ON product_category (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX product_category_by_external_id ON product_category (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX product_category_by_sort_key ON product_category (sort_key);

CREATE INDEX product_by_code ON product (code) WHERE code IS NOT NULL;

CREATE INDEX product_by_category_id ON product (category_id) WHERE category_id IS NOT NULL;

CREATE INDEX product_by_owner_id ON product (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX product_by_external_id ON product (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX product_by_sort_key ON product (sort_key);

CREATE INDEX stock_entry_by_product_id ON stock_entry (product_id);

CREATE INDEX stock_entry_by_moved_on ON stock_entry (moved_on);

CREATE INDEX stock_entry_by_owner_id ON stock_entry (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX stock_entry_by_external_id ON stock_entry (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX order_by_number ON "order" (number) WHERE number IS NOT NULL;

CREATE INDEX order_by_contact_id ON "order" (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX order_by_opportunity_id ON "order" (opportunity_id) WHERE opportunity_id IS NOT NULL;

CREATE INDEX order_by_region ON "order" (region) WHERE region IS NOT NULL;

CREATE INDEX order_by_campaign_id ON "order" (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX order_by_attributed_campaign_id ON "order" (attributed_campaign_id) WHERE attributed_campaign_id IS NOT NULL;

CREATE INDEX order_by_returns_of_id ON "order" (returns_of_id) WHERE returns_of_id IS NOT NULL;

CREATE INDEX order_by_due_on ON "order" (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX order_by_owner_id ON "order" (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX order_by_external_id ON "order" (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX order_by_sort_key ON "order" (sort_key);

CREATE INDEX order_overdue ON "order" (customer_id, due_on, open, rate, currency, status, payments_tracked) WHERE open <> 0;

CREATE INDEX order_by_day ON "order" (ordered_on, status, customer_id, region, owner_id, currency, rate, net, due_on);

CREATE INDEX order_by_customer ON "order" (customer_id, ordered_on, status, cancelled_on, returns_of_id, payments_tracked, paid, total, net, margin, currency, rate);

CREATE INDEX order_line_by_product_id ON order_line (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX order_line_by_external_id ON order_line (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX order_line_by_sort_key ON order_line (sort_key);

CREATE INDEX order_line_by_order ON order_line (order_id, product_id, quantity, net, discount_rate);

CREATE INDEX payment_by_number ON payment (number) WHERE number IS NOT NULL;

CREATE INDEX payment_by_received_on ON payment (received_on);

CREATE INDEX payment_by_owner_id ON payment (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX payment_by_external_id ON payment (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX payment_by_sort_key ON payment (sort_key);

CREATE INDEX payment_by_customer ON payment (customer_id, received_on, amount, reference);

CREATE INDEX allocation_by_order_id ON allocation (order_id);

CREATE INDEX allocation_by_external_id ON allocation (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX allocation_by_payment ON allocation (payment_id, order_id, amount);

CREATE INDEX document_by_order_id ON document (order_id);

CREATE INDEX document_by_number ON document (number) WHERE number IS NOT NULL;

CREATE INDEX document_by_issued_on ON document (issued_on) WHERE issued_on IS NOT NULL;

CREATE INDEX document_by_frozen_pdf_id ON document (frozen_pdf_id) WHERE frozen_pdf_id IS NOT NULL;

CREATE INDEX document_by_owner_id ON document (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX document_by_external_id ON document (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX document_by_sort_key ON document (sort_key);

CREATE UNIQUE INDEX number_series_by_kind ON number_series (kind);

CREATE INDEX number_series_by_owner_id ON number_series (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX number_series_by_external_id ON number_series (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX exchange_rate_by_owner_id ON exchange_rate (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX exchange_rate_by_external_id ON exchange_rate (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX exchange_rate_by_sort_key ON exchange_rate (sort_key);

CREATE INDEX business_by_logo_id ON business (logo_id) WHERE logo_id IS NOT NULL;

CREATE INDEX business_by_owner_id ON business (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX business_by_external_id ON business (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX business_by_sort_key ON business (sort_key);

CREATE INDEX campaign_by_starts_on ON campaign (starts_on) WHERE starts_on IS NOT NULL;

CREATE INDEX campaign_by_segment_id ON campaign (segment_id) WHERE segment_id IS NOT NULL;

CREATE INDEX campaign_by_owner_id ON campaign (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX campaign_by_external_id ON campaign (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX campaign_by_sort_key ON campaign (sort_key);

CREATE INDEX campaign_member_by_campaign_id ON campaign_member (campaign_id);

CREATE INDEX campaign_member_by_customer_id ON campaign_member (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX campaign_member_by_contact_id ON campaign_member (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX campaign_member_by_lead_id ON campaign_member (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX campaign_member_by_external_id ON campaign_member (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX expense_by_number ON expense (number) WHERE number IS NOT NULL;

CREATE INDEX expense_by_spent_on ON expense (spent_on);

CREATE INDEX expense_by_campaign_id ON expense (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX expense_by_customer_id ON expense (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX expense_by_staff_id ON expense (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX expense_by_submitted_by_id ON expense (submitted_by_id) WHERE submitted_by_id IS NOT NULL;

CREATE INDEX expense_by_decided_by_id ON expense (decided_by_id) WHERE decided_by_id IS NOT NULL;

CREATE INDEX expense_by_paid_by_id ON expense (paid_by_id) WHERE paid_by_id IS NOT NULL;

CREATE INDEX expense_by_owner_id ON expense (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX expense_by_external_id ON expense (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX expense_by_sort_key ON expense (sort_key);

CREATE INDEX segment_by_owner_id ON segment (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX segment_by_external_id ON segment (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX segment_by_sort_key ON segment (sort_key);

CREATE INDEX segment_member_by_segment_id ON segment_member (segment_id);

CREATE INDEX segment_member_by_customer_id ON segment_member (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX segment_member_by_contact_id ON segment_member (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX segment_member_by_lead_id ON segment_member (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX segment_member_by_external_id ON segment_member (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX communication_by_at ON communication (at);

CREATE INDEX communication_by_contact_id ON communication (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX communication_by_lead_id ON communication (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX communication_by_opportunity_id ON communication (opportunity_id) WHERE opportunity_id IS NOT NULL;

CREATE INDEX communication_by_complaint_id ON communication (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE INDEX communication_by_campaign_id ON communication (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX communication_by_owner_id ON communication (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX communication_by_external_id ON communication (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX communication_by_sort_key ON communication (sort_key);

CREATE INDEX communication_by_customer ON communication (customer_id, at, direction, content, campaign_id);

CREATE INDEX task_by_due_at ON task (due_at) WHERE due_at IS NOT NULL;

CREATE INDEX task_by_remind_at ON task (remind_at) WHERE remind_at IS NOT NULL;

CREATE INDEX task_by_done_at ON task (done_at) WHERE done_at IS NOT NULL;

CREATE INDEX task_by_customer_id ON task (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX task_by_contact_id ON task (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX task_by_lead_id ON task (lead_id) WHERE lead_id IS NOT NULL;

CREATE INDEX task_by_opportunity_id ON task (opportunity_id) WHERE opportunity_id IS NOT NULL;

CREATE INDEX task_by_order_id ON task (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX task_by_complaint_id ON task (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE INDEX task_by_campaign_id ON task (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX task_by_occurrence_of_id ON task (occurrence_of_id) WHERE occurrence_of_id IS NOT NULL;

CREATE INDEX task_by_owner_id ON task (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX task_by_external_id ON task (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX task_by_sort_key ON task (sort_key);

CREATE INDEX task_by_customer_id_due_at ON task (customer_id, due_at) WHERE customer_id IS NOT NULL;

CREATE INDEX task_by_lead_id_due_at ON task (lead_id, due_at) WHERE lead_id IS NOT NULL;

CREATE INDEX task_by_opportunity_id_due_at ON task (opportunity_id, due_at) WHERE opportunity_id IS NOT NULL;

CREATE INDEX complaint_by_number ON complaint (number) WHERE number IS NOT NULL;

CREATE INDEX complaint_by_customer_id ON complaint (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX complaint_by_contact_id ON complaint (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX complaint_by_order_id ON complaint (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX complaint_by_product_id ON complaint (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX complaint_by_answer_due ON complaint (answer_due) WHERE answer_due IS NOT NULL;

CREATE INDEX complaint_by_resolve_due ON complaint (resolve_due) WHERE resolve_due IS NOT NULL;

CREATE INDEX complaint_by_resolved_at ON complaint (resolved_at) WHERE resolved_at IS NOT NULL;

CREATE INDEX complaint_by_solution_id ON complaint (solution_id) WHERE solution_id IS NOT NULL;

CREATE INDEX complaint_by_repeat_of_id ON complaint (repeat_of_id) WHERE repeat_of_id IS NOT NULL;

CREATE INDEX complaint_by_owner_id ON complaint (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX complaint_by_external_id ON complaint (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX complaint_by_sort_key ON complaint (sort_key);

CREATE INDEX complaint_reported ON complaint (opened_at, kind, status, resolved_at, compensation, cause, product_id, owner_id, priority, channel, customer_id, answered_at, resolve_due, answered_in_time, resolved_in_time, escalation_level, repeat_of_id);

CREATE INDEX complaint_step_by_complaint_id ON complaint_step (complaint_id);

CREATE INDEX complaint_step_by_at ON complaint_step (at) WHERE at IS NOT NULL;

CREATE INDEX complaint_step_by_staff_id ON complaint_step (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX complaint_step_by_told_id ON complaint_step (told_id) WHERE told_id IS NOT NULL;

CREATE INDEX complaint_step_by_task_id ON complaint_step (task_id) WHERE task_id IS NOT NULL;

CREATE INDEX complaint_step_by_external_id ON complaint_step (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX complaint_step_reopened ON complaint_step (complaint_id) WHERE to_status = 'reopened';

CREATE INDEX prevention_by_complaint_id ON prevention (complaint_id);

CREATE INDEX prevention_by_staff_id ON prevention (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX prevention_by_external_id ON prevention (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX prevention_by_sort_key ON prevention (sort_key);

CREATE UNIQUE INDEX service_level_by_priority ON service_level (priority);

CREATE INDEX service_level_by_owner_id ON service_level (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX service_level_by_external_id ON service_level (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX escalation_step_by_service_level_id ON escalation_step (service_level_id);

CREATE INDEX escalation_step_by_staff_id ON escalation_step (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX escalation_step_by_external_id ON escalation_step (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX business_hours_by_owner_id ON business_hours (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX business_hours_by_external_id ON business_hours (external_id) WHERE external_id IS NOT NULL;

CREATE UNIQUE INDEX holiday_by_day ON holiday (day);

CREATE INDEX holiday_by_owner_id ON holiday (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX holiday_by_external_id ON holiday (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX holiday_by_sort_key ON holiday (sort_key);

CREATE INDEX solution_by_product_id ON solution (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX solution_by_owner_id ON solution (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX solution_by_external_id ON solution (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX solution_by_sort_key ON solution (sort_key);

CREATE INDEX survey_by_owner_id ON survey (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX survey_by_external_id ON survey (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX survey_by_sort_key ON survey (sort_key);

CREATE INDEX question_by_survey_id ON question (survey_id);

CREATE INDEX question_by_external_id ON question (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX question_by_sort_key ON question (sort_key);

CREATE INDEX response_by_survey_id ON response (survey_id);

CREATE INDEX response_by_customer_id ON response (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX response_by_contact_id ON response (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX response_by_order_id ON response (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX response_by_complaint_id ON response (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE INDEX response_by_token ON response (token);

CREATE INDEX response_by_owner_id ON response (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX response_by_external_id ON response (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX response_by_answer ON response (answered_at, customer_id, contact_id, survey_id);

CREATE INDEX answer_by_question_id ON answer (question_id);

CREATE INDEX answer_by_external_id ON answer (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX answer_by_sort_key ON answer (sort_key);

CREATE INDEX answer_by_response ON answer (response_id, question_id, score, about);

CREATE INDEX target_by_starts_on ON target (starts_on);

CREATE INDEX target_by_staff_id ON target (staff_id) WHERE staff_id IS NOT NULL;

CREATE INDEX target_by_product_category_id ON target (product_category_id) WHERE product_category_id IS NOT NULL;

CREATE INDEX target_by_product_id ON target (product_id) WHERE product_id IS NOT NULL;

CREATE INDEX target_by_owner_id ON target (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX target_by_external_id ON target (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX statement_by_customer_id ON statement (customer_id);

CREATE INDEX statement_by_ends_on ON statement (ends_on);

CREATE INDEX statement_by_owner_id ON statement (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX statement_by_external_id ON statement (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX statement_line_by_statement_id ON statement_line (statement_id);

CREATE INDEX statement_line_by_order_id ON statement_line (order_id) WHERE order_id IS NOT NULL;

CREATE INDEX statement_line_by_payment_id ON statement_line (payment_id) WHERE payment_id IS NOT NULL;

CREATE INDEX statement_line_by_external_id ON statement_line (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX event_by_held_on ON event (held_on);

CREATE INDEX event_by_campaign_id ON event (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE INDEX event_by_owner_id ON event (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX event_by_external_id ON event (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX event_by_sort_key ON event (sort_key);

CREATE INDEX attendance_by_event_id ON attendance (event_id);

CREATE INDEX attendance_by_customer_id ON attendance (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX attendance_by_contact_id ON attendance (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX attendance_by_external_id ON attendance (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX score_by_customer_id ON score (customer_id);

CREATE INDEX score_by_as_of ON score (as_of);

CREATE INDEX score_by_owner_id ON score (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX score_by_external_id ON score (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX score_latest ON score (measure, customer_id, as_of, text, value);

CREATE INDEX template_by_owner_id ON template (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX template_by_external_id ON template (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX template_by_sort_key ON template (sort_key);

CREATE INDEX saved_view_by_type ON saved_view (type);

CREATE INDEX saved_view_by_external_id ON saved_view (external_id) WHERE external_id IS NOT NULL;

CREATE UNIQUE INDEX care_level_by_grade ON care_level (grade);

CREATE INDEX care_level_by_owner_id ON care_level (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX care_level_by_external_id ON care_level (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX sell_through_by_customer_id ON sell_through (customer_id);

CREATE INDEX sell_through_by_product_id ON sell_through (product_id);

CREATE INDEX sell_through_by_period_on ON sell_through (period_on);

CREATE INDEX sell_through_by_owner_id ON sell_through (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX sell_through_by_external_id ON sell_through (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX not_duplicate_by_record_type ON not_duplicate (record_type);

CREATE INDEX not_duplicate_by_first_id ON not_duplicate (first_id);

CREATE INDEX not_duplicate_by_second_id ON not_duplicate (second_id);

CREATE INDEX not_duplicate_by_external_id ON not_duplicate (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX import_mapping_by_record_type ON import_mapping (record_type);

CREATE INDEX import_mapping_by_external_id ON import_mapping (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX export_batch_by_made_at ON export_batch (made_at);

CREATE INDEX export_batch_by_external_id ON export_batch (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX export_item_by_export_batch_id ON export_item (export_batch_id);

CREATE INDEX export_item_by_record_id ON export_item (record_id);

CREATE INDEX export_item_by_external_id ON export_item (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX closed_period_by_closed_until ON closed_period (closed_until);

CREATE INDEX closed_period_by_customer_id ON closed_period (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX closed_period_by_owner_id ON closed_period (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX closed_period_by_external_id ON closed_period (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX draft_by_record_type ON draft (record_type);

CREATE INDEX draft_by_record_id ON draft (record_id) WHERE record_id IS NOT NULL;

CREATE INDEX draft_by_external_id ON draft (external_id) WHERE external_id IS NOT NULL;

CREATE UNIQUE INDEX tag_by_name ON tag (name);

CREATE INDEX tag_by_owner_id ON tag (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX tag_by_external_id ON tag (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX tag_by_sort_key ON tag (sort_key);

CREATE INDEX tagging_by_tag_id ON tagging (tag_id);

CREATE INDEX tagging_by_record_type ON tagging (record_type);

CREATE INDEX tagging_by_record_id ON tagging (record_id);

CREATE INDEX tagging_by_external_id ON tagging (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX note_by_record_type ON note (record_type);

CREATE INDEX note_by_record_id ON note (record_id);

CREATE INDEX note_by_external_id ON note (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX attachment_by_checksum ON attachment (checksum) WHERE checksum IS NOT NULL;

CREATE INDEX attachment_by_record_type ON attachment (record_type);

CREATE INDEX attachment_by_record_id ON attachment (record_id);

CREATE INDEX attachment_by_external_id ON attachment (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX dismissal_by_report ON dismissal (report);

CREATE INDEX dismissal_by_external_id ON dismissal (external_id) WHERE external_id IS NOT NULL;


-- The bodies that people belong to and records are owned by. Forty-three territorial forces lie in ten regions (R34).
-- Keys are ours and stable; ONS police force area codes are those in force since December 2018.
insert into access.organisation (id, key, name, kind, sector, competent, parent, ons_code)
values (gen_random_uuid(), 'command', 'National command', 'COMMAND', 'LAW_ENFORCEMENT', true, null, null);

insert into access.organisation (id, key, name, kind, sector, competent, parent, ons_code)
select gen_random_uuid(), 'region:' || region.key, region.name, 'REGION', 'LAW_ENFORCEMENT', true, command.id, null
  from access.organisation command,
       (values
        ('NE', 'North East region (NEROCU)'),
        ('YH', 'Yorkshire and the Humber region (YHROCU)'),
        ('NW', 'North West region (NWROCU)'),
        ('WM', 'West Midlands region (ROCUWM)'),
        ('EM', 'East Midlands region (EMSOU)'),
        ('EA', 'Eastern region (ERSOU)'),
        ('SE', 'South East region (SEROCU)'),
        ('SW', 'South West region (SWROCU)'),
        ('SWA', 'Southern Wales region (Tarian)'),
        ('LON', 'London region (regional arrangement)')
       ) as region (key, name)
 where command.key = 'command';

insert into access.organisation (id, key, name, kind, sector, competent, parent, ons_code)
select gen_random_uuid(), 'force:' || force.key, force.name, 'FORCE', 'LAW_ENFORCEMENT', true, region.id, force.ons_code
  from (values
        ('avon-and-somerset', 'Avon and Somerset', 'SW', 'E23000036'),
        ('bedfordshire', 'Bedfordshire', 'EA', 'E23000026'),
        ('cambridgeshire', 'Cambridgeshire', 'EA', 'E23000023'),
        ('cheshire', 'Cheshire', 'NW', 'E23000006'),
        ('city-of-london', 'City of London', 'LON', 'E23000034'),
        ('cleveland', 'Cleveland', 'NE', 'E23000013'),
        ('cumbria', 'Cumbria', 'NW', 'E23000002'),
        ('derbyshire', 'Derbyshire', 'EM', 'E23000018'),
        ('devon-and-cornwall', 'Devon and Cornwall', 'SW', 'E23000035'),
        ('dorset', 'Dorset', 'SW', 'E23000039'),
        ('durham', 'Durham', 'NE', 'E23000008'),
        ('dyfed-powys', 'Dyfed-Powys', 'SWA', 'W15000004'),
        ('essex', 'Essex', 'EA', 'E23000028'),
        ('gloucestershire', 'Gloucestershire', 'SW', 'E23000037'),
        ('greater-manchester', 'Greater Manchester', 'NW', 'E23000005'),
        ('gwent', 'Gwent', 'SWA', 'W15000002'),
        ('hampshire-and-isle-of-wight', 'Hampshire and Isle of Wight', 'SE', 'E23000030'),
        ('hertfordshire', 'Hertfordshire', 'EA', 'E23000027'),
        ('humberside', 'Humberside', 'YH', 'E23000012'),
        ('kent', 'Kent', 'EA', 'E23000032'),
        ('lancashire', 'Lancashire', 'NW', 'E23000003'),
        ('leicestershire', 'Leicestershire', 'EM', 'E23000021'),
        ('lincolnshire', 'Lincolnshire', 'EM', 'E23000020'),
        ('merseyside', 'Merseyside', 'NW', 'E23000004'),
        ('metropolitan', 'Metropolitan', 'LON', 'E23000001'),
        ('norfolk', 'Norfolk', 'EA', 'E23000024'),
        ('north-wales', 'North Wales', 'NW', 'W15000001'),
        ('north-yorkshire', 'North Yorkshire', 'YH', 'E23000009'),
        ('northamptonshire', 'Northamptonshire', 'EM', 'E23000022'),
        ('northumbria', 'Northumbria', 'NE', 'E23000007'),
        ('nottinghamshire', 'Nottinghamshire', 'EM', 'E23000019'),
        ('south-wales', 'South Wales', 'SWA', 'W15000003'),
        ('south-yorkshire', 'South Yorkshire', 'YH', 'E23000011'),
        ('staffordshire', 'Staffordshire', 'WM', 'E23000015'),
        ('suffolk', 'Suffolk', 'EA', 'E23000025'),
        ('surrey', 'Surrey', 'SE', 'E23000031'),
        ('sussex', 'Sussex', 'SE', 'E23000033'),
        ('thames-valley', 'Thames Valley', 'SE', 'E23000029'),
        ('warwickshire', 'Warwickshire', 'WM', 'E23000017'),
        ('west-mercia', 'West Mercia', 'WM', 'E23000016'),
        ('west-midlands', 'West Midlands', 'WM', 'E23000014'),
        ('west-yorkshire', 'West Yorkshire', 'YH', 'E23000010'),
        ('wiltshire', 'Wiltshire', 'SW', 'E23000038')
       ) as force (key, name, region, ons_code)
  join access.organisation region on region.key = 'region:' || force.region;

-- Law enforcement agencies stand under the command for coordination, not for line management.
insert into access.organisation (id, key, name, kind, sector, competent, parent, ons_code)
select gen_random_uuid(), 'agency:' || agency.key, agency.name,
       case agency.sector when 'LAW_ENFORCEMENT' then 'AGENCY' else 'PARTNER' end,
       agency.sector, agency.competent,
       case agency.sector when 'LAW_ENFORCEMENT' then command.id end, null
  from access.organisation command,
       (values
        ('police-scotland', 'Police Scotland', 'LAW_ENFORCEMENT', true),
        ('psni', 'Police Service of Northern Ireland', 'LAW_ENFORCEMENT', true),
        ('btp', 'British Transport Police', 'LAW_ENFORCEMENT', true),
        ('mod-police', 'Ministry of Defence Police', 'LAW_ENFORCEMENT', true),
        ('cnc', 'Civil Nuclear Constabulary', 'LAW_ENFORCEMENT', true),
        ('border-force', 'Border Force', 'LAW_ENFORCEMENT', true),
        ('immigration-enforcement', 'Immigration Enforcement', 'LAW_ENFORCEMENT', true),
        ('hmrc', 'HM Revenue and Customs', 'LAW_ENFORCEMENT', true),
        ('hmpps', 'HM Prison and Probation Service', 'LAW_ENFORCEMENT', true),
        ('cps', 'Crown Prosecution Service', 'LAW_ENFORCEMENT', true),
        ('sfo', 'Serious Fraud Office', 'LAW_ENFORCEMENT', true),
        ('fca', 'Financial Conduct Authority', 'LAW_ENFORCEMENT', true),
        ('insolvency-service', 'Insolvency Service', 'LAW_ENFORCEMENT', true),
        ('glaa', 'Gangmasters and Labour Abuse Authority', 'LAW_ENFORCEMENT', true),
        ('environment-agency', 'Environment Agency', 'LAW_ENFORCEMENT', true),
        ('border-security-command', 'Border Security Command', 'LAW_ENFORCEMENT', true),
        ('dvsa', 'Driver and Vehicle Standards Agency', 'PUBLIC', false),
        ('dvla', 'Driver and Vehicle Licensing Agency', 'PUBLIC', false),
        ('dwp', 'Department for Work and Pensions', 'PUBLIC', true),
        ('nhs-counter-fraud', 'NHS Counter Fraud Authority', 'PUBLIC', false),
        ('trading-standards', 'Trading Standards', 'PUBLIC', true),
        ('gambling-commission', 'Gambling Commission', 'PUBLIC', true),
        ('charity-commission', 'Charity Commission', 'PUBLIC', false),
        ('companies-house', 'Companies House', 'PUBLIC', false),
        ('home-office', 'Home Office', 'PUBLIC', true),
        ('mca', 'Maritime and Coastguard Agency', 'PUBLIC', false),
        ('food-crime-unit', 'National Food Crime Unit', 'PUBLIC', true),
        ('ipo', 'Intellectual Property Office', 'PUBLIC', false),
        ('local-authorities', 'Local authorities and community safety partnerships', 'PUBLIC', false),
        ('sia', 'Security Industry Authority', 'PUBLIC', false),
        ('cifas', 'Cifas', 'PRIVATE', false),
        ('uk-finance', 'UK Finance', 'PRIVATE', false),
        ('crimestoppers', 'Crimestoppers', 'THIRD', false),
        ('stop-the-traffik', 'Stop the Traffik', 'THIRD', false),
        ('salvation-army', 'Salvation Army', 'THIRD', false),
        ('barnardos', 'Barnardos', 'THIRD', false),
        ('catch22', 'Catch22', 'THIRD', false),
        ('europol', 'Europol', 'INTERNATIONAL', false),
        ('interpol', 'Interpol', 'INTERNATIONAL', false)
       ) as agency (key, name, sector, competent)
 where command.key = 'command';
